import type { Answers } from '../answers.ts';
import type { SceneTools, Stage } from '../scene.ts';
import { aws } from './aws.ts';
import { logs } from './logs.ts';
import { hostOf } from './service.ts';
import { stack } from './stack.ts';

/** A scene with a bridge in a CloudFormation stack. Its template has these parameters besides the version. */
export function stackScene(
	answers: Answers,
	{ recorder }: SceneTools,
	parameters: readonly string[]
): Promise<Stage> {
	const region = answers.of('region');
	const values = parameters.map((name) => [name, `the ${name}`] as const);
	const bridge = stack(
		{
			name: answers.of('stack'),
			region,
			parameters: { SCIMBridgeVersion: `v${answers.from}`, ...Object.fromEntries(values) }
		},
		recorder
	);
	const services = [bridge.service, logs(region, 'the-LogGroup', recorder)];
	return Promise.resolve({
		parts: [bridge, aws(services)],
		hosts: services.map(hostOf),
		version: bridge.version
	});
}
