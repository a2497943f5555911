import { z } from 'zod';
import type { Recorder } from '../../support/record.ts';
import { done, failed, type Service } from './service.ts';

const asked = z.looseObject({ logGroupName: z.string(), startTime: z.number().optional() });

/** Simulates CloudWatch Logs with one group. */
export const logs = (region: string, group: string, recorder: Recorder): Service => ({
	name: 'logs',
	region,
	act: ({ params }) => {
		const { logGroupName, startTime } = asked.parse(params);
		const since = startTime === undefined ? '' : ', of the last while';
		recorder.record(`read log group ${logGroupName} in ${region}${since}`);
		return logGroupName === group
			? done({
					events: [
						{
							logStreamName: 'scim',
							eventId: '1',
							timestamp: 0,
							ingestionTime: 0,
							message: 'the log of the bridge'
						}
					]
				})
			: failed('ResourceNotFoundException', 'The specified log group does not exist.');
	}
});
