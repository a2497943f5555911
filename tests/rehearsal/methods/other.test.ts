import { handMade } from '../part.ts';
import { registry } from '../registry.ts';
import { rehearse } from '../rehearse.ts';

rehearse('other', {
	stage: (answers, { recorder, target }) => {
		const host = handMade(answers.from, {
			'docker buildx': ({ command, option, words }) => {
				const what = [command, option('--tag'), ...words].filter((word) => word !== '');
				recorder.record(what.join(' '));
				return { output: 'done\n' };
			}
		});
		return Promise.resolve({
			parts: [host],
			hosts: [registry(recorder)],
			version: host.version,
			byHand: { 'Set the new image': () => host.run(target) }
		});
	}
});
