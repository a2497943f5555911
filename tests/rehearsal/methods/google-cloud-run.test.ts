import { vendorFile } from '../github.ts';
import { cloudRun } from '../google/cloud-run.ts';
import { gcloudRun } from '../google/gcloud.ts';
import { rehearse } from '../rehearse.ts';
import { tagOf } from '../tag.ts';

const example = (name: string): string => `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: ${name}
spec:
  template:
    spec:
      containers:
      - image: 1password/scim:v2.9.13
        name: scim
        ports:
        - containerPort: 3002
      - image: redis
        name: redis
`;

rehearse('google-cloud-run', {
	stage: (answers, { recorder, folder }) => {
		const service = cloudRun(
			{
				project: answers.of('project'),
				region: answers.of('region'),
				name: answers.of('service'),
				image: `1password/scim:v${answers.from}`
			},
			recorder
		);
		const definition = example(answers.of('service'));
		return Promise.resolve({
			parts: [service, gcloudRun(service, folder)],
			hosts: [
				service.host,
				vendorFile('google-cloud-run/op-scim-bridge.yaml', definition, recorder)
			],
			version: () => tagOf(service.images()['scim'] ?? 'none')
		});
	}
});
