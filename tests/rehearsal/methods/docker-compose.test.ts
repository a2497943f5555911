import { registry } from '../registry.ts';
import { inHome } from '../answers.ts';
import { rehearse } from '../rehearse.ts';
import { tagOf } from '../tag.ts';
import { compose } from '../tools/compose.ts';

const file = (service: string, image: string) => `services:
  ${service}:
    image: ${image}
    restart: always
    env_file: scim.env
  redis:
    image: redis:latest
`;

rehearse('docker-compose', {
	stage: (answers, { recorder }) => {
		const service = answers.of('service');
		const image = `1password/scim:v${answers.from}`;
		const machine = compose({ [service]: image, redis: 'redis:latest' }, recorder);
		return Promise.resolve({
			parts: [machine],
			hosts: [registry(recorder)],
			files: { [inHome(answers.of('directory'), answers.of('file'))]: file(service, image) },
			version: () => tagOf(machine.imageOf(service))
		});
	}
});
