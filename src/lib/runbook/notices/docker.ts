import { link, md } from '../prose.ts';
import type { Notice } from './notice.ts';

const examples = 'https://github.com/1Password/scim-examples';

/** What changed in the examples for Docker, Compose and Swarm. facts/versions.md 4. */
export const dockerNotices: readonly Notice[] = [
	{
		id: 'flags-to-variables',
		methods: ['docker-compose', 'docker-swarm'],
		concern: { kind: 'running-below', version: '1.6.0' },
		severity: 'act',
		text: md`Until October 2020, the settings were flags after \`entrypoint\`. They moved to \`scim.env\`. Write each setting there under its new name before you start the new version.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 115', `${examples}/pull/115`),
		on: '2020-10-09'
	}
];
