import { containerApp } from '../container-app.ts';
import { rehearse } from '../rehearse.ts';
import { tagOf } from '../tag.ts';

rehearse('azure-container-apps', {
	stage: (answers, { recorder }) => {
		const app = containerApp(
			{
				name: answers.of('app'),
				group: answers.of('resource-group'),
				container: answers.of('container'),
				image: `docker.io/1password/scim:v${answers.from}`
			},
			recorder
		);
		return Promise.resolve({ parts: [app], version: () => tagOf(app.image()) });
	}
});
