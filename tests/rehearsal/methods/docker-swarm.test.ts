import { engine } from '../engine/engine.ts';
import { registry } from '../registry.ts';
import { inHome } from '../answers.ts';
import { rehearse } from '../rehearse.ts';
import { tagOf } from '../tag.ts';
import { mergingStub } from '../tools/stack.ts';

const compose = (service: string, image: string) => `version: "3.8"

services:
  ${service}:
    image: ${image}
    environment:
      OP_REDIS_URL: redis://redis:6379
  redis:
    image: redis:latest
`;

const httpOnly = (service: string) => `version: "3.8"

services:
  ${service}:
    ports:
      - "80:3002"
`;

rehearse('docker-swarm', {
	stage: async (answers, { recorder }) => {
		const [stack, service] = [answers.of('stack'), answers.of('service')];
		const image = `1password/scim:v${answers.from}`;
		const swarm = await engine(
			stack,
			[
				{ name: service, image },
				{ name: 'redis', image: 'redis:latest' }
			],
			recorder
		);
		const [first = '', second = ''] = answers
			.of('files')
			.split(/, */)
			.map((file) => inHome(answers.of('directory'), file));
		const files = { [first]: compose(service, image), [second]: httpOnly(service) };
		return {
			parts: [swarm, mergingStub()],
			hosts: [registry(recorder)],
			files: answers.customized ? files : {},
			version: () => tagOf(swarm.imageOf(service))
		};
	}
});
