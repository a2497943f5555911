import { appPlatform, spec } from '../app-platform.ts';
import { vendorFile } from '../github.ts';
import { rehearse } from '../rehearse.ts';

rehearse('digitalocean-app-platform', {
	stage: (answers, { recorder }) => {
		const name = answers.of('app') === '' ? 'op-scim-bridge' : answers.of('app');
		const app = appPlatform(
			{
				id: answers.of('app-id'),
				name,
				spec: spec(name, `v${answers.from}`, 'EV[the-session]')
			},
			recorder
		);
		// Today's example in our own words, with a version of its own.
		const example = spec(name, 'v2.9.13', '{{ op://${VAULT}/${ITEM}/scimsession }}');
		return Promise.resolve({
			parts: [app],
			hosts: [vendorFile('do-app-platform-op-cli/op-scim-bridge.yaml', example, recorder)],
			version: app.version
		});
	}
});
