import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aws } from '../aws/aws.ts';
import { ecs } from '../aws/ecs.ts';
import { hostOf } from '../aws/service.ts';
import { stateless } from '../part.ts';
import { inHome } from '../answers.ts';
import { rehearse } from '../rehearse.ts';
import { imagesIn, tagOf } from '../tag.ts';
import { configuration, STATE, stateOf, terraformStub } from '../tools/terraform.ts';

const definition = (image: string): string => `[
  {
    "name": "op_scim_bridge",
    "image": "${image}",
    "cpu": 128
  },
  {
    "name": "redis",
    "image": "redis:latest"
  }
]
`;

rehearse('aws-fargate-terraform', {
	stage: (answers, { recorder, folder }) => {
		const [region, prefix] = [answers.of('region'), answers.of('prefix')];
		const [directory, file] = [answers.of('directory'), answers.of('file')];
		const before = definition(`1password/scim:v${answers.from}`);
		const state = inHome(directory, STATE);
		const image = () =>
			imagesIn(readFileSync(join(folder, 'home', state), 'utf8'))[0] ?? 'nothing deployed';
		// Names from docs/facts/platforms.md 5, with and without a prefix.
		const service = ecs(
			{
				region,
				cluster: prefix === '' ? 'op-scim-bridge' : `${prefix}-scim-bridge`,
				service: prefix === '' ? 'op-scim-bridge_service' : `${prefix}_service`
			},
			image,
			recorder
		);
		return Promise.resolve({
			parts: [aws([service]), stateless({ terraform: terraformStub(file) })],
			hosts: [hostOf(service)],
			files: {
				[inHome(directory, 'main.tf')]: configuration(file),
				[inHome(directory, 'scimsession')]: '{}',
				[inHome(directory, file)]: before,
				[state]: stateOf(before)
			},
			version: () => tagOf(image())
		});
	}
});
