import { handMade } from '../part.ts';
import { rehearse } from '../rehearse.ts';
import { configuration, STATE, stateOf, terraformStub } from '../tools/terraform.ts';

rehearse('aws-ec2-terraform', {
	stage: (answers, { recorder, target }) => {
		const instance = handMade(answers.from, {
			dpkg: ({ words }) => ({
				output: `Package: ${words.join(' ')}\nVersion: ${answers.from}\n`
			}),
			terraform: terraformStub('user-data.sh'),
			sudo: ({ words }) => {
				recorder.record(`as root: ${words.join(' ')}`);
				return { output: 'the log of the bridge\n' };
			}
		});
		return Promise.resolve({
			parts: [instance],
			files: {
				'main.tf': configuration('user-data.sh'),
				'user-data.sh': 'install op-scim',
				[STATE]: stateOf('install op-scim')
			},
			version: instance.version,
			// The old bridge can only be migrated, not updated, and the migration is the runbook of another method.
			byHand: { 'Choose where to move to': () => instance.run(target) }
		});
	}
});
