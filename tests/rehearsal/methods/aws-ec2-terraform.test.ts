import { handMade } from '../part.ts';
import { rehearse } from '../rehearse.ts';

rehearse('aws-ec2-terraform', {
	stage: (answers, { recorder, target }) => {
		const instance = handMade(answers.from, {
			dpkg: ({ words }) => ({
				output: `Package: ${words.join(' ')}\nVersion: ${answers.from}\n`
			}),
			sudo: ({ words }) => {
				recorder.record(`as root: ${words.join(' ')}`);
				return { output: 'the log of the bridge\n' };
			}
		});
		return Promise.resolve({
			parts: [instance],
			version: instance.version,
			// The old bridge cannot be updated, only moved, and the move is another method's runbook.
			byHand: { 'Choose where to move to': () => instance.run(target) }
		});
	}
});
