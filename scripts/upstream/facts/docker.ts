import { examples, inFile, type Fact } from '../fact.ts';
import { initial } from '../ours.ts';

const SWARM = 'src/lib/runbook/methods/docker/docker-swarm.ts';
const template = inFile(examples('docker/compose.template.yaml'), SWARM);
const readme = inFile(
	examples('docker/README.md'),
	'src/lib/runbook/methods/docker/swarm-steps.ts'
);

const stack = initial('docker-swarm', 'stack');
const service = initial('docker-swarm', 'service');

/** Files that a stack may have been deployed with. The form asks for them in order. */
const OVERRIDES = [
	'compose.http.yaml',
	'compose.tls.yaml',
	'compose.high-volume.yaml',
	'compose.very-high-volume.yaml',
	'google-workspace/compose.gw.yaml'
];

/** docs/facts/platforms.md 1 and 2. */
export const dockerFacts: readonly Fact[] = [
	template('the service of the bridge', `${service}: depends_on: [redis]`),
	template('its image line', 'image: 1password/scim:v…'),
	template('the service of Redis', 'services: redis:'),
	template('the file with its settings', 'env_file: ./scim.env'),
	template('the session file', 'credentials: file: ./scimsession'),
	...OVERRIDES.map((file) =>
		inFile(examples(`docker/${file}`), SWARM)(
			`the service that ${file} overrides`,
			`services: ${service}:`
		)
	),
	inFile(examples('docker/scim.env'), SWARM)('the variable of the domain', 'OP_TLS_DOMAIN='),
	readme(
		'the command that updates',
		`docker service update ${stack}_${service} --image 1password/scim:v…`
	),
	readme(
		'the command that deploys the stack',
		`docker stack config --compose-file ./compose.template.yaml | docker stack deploy --compose-file - ${stack}`
	),
	inFile(examples('deprecated/README.md'), 'src/lib/runbook/methods/docker/docker-compose.ts')(
		'the day the Compose example was removed',
		'Docker Compose & Docker Swarm | 2024-09-04 | 2025-05-12'
	)
];
