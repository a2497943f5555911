import { link } from '../../language/prose.ts';

/** Pages about Compose and Swarm. Read as stored copies; see docs/sources.md. */
export const dockerCitations = {
	compose: link('Docker: docker compose', 'https://docs.docker.com/reference/cli/docker/compose/'),
	stackDeploy: link(
		'Docker: docker stack deploy',
		'https://docs.docker.com/reference/cli/docker/stack/deploy/'
	),
	serviceRollback: link(
		'Docker: docker service rollback',
		'https://docs.docker.com/reference/cli/docker/service/rollback/'
	)
};
