import { link, md } from '../prose.ts';
import { sources } from '../sources.ts';
import type { Notice } from './notice.ts';

const examples = 'https://github.com/1Password/scim-examples';

/** What changed in the examples that deployments come from. facts/versions.md 4, facts/platforms.md. */
export const deploymentNotices: readonly Notice[] = [
	{
		id: 'health-check-path',
		methods: ['aws-fargate-terraform'],
		concern: { kind: 'crossing', version: '2.3.0' },
		severity: 'act',
		text: md`The load balancer has to ask for \`/app\` (and accept 200, 301 and 302). Deployments from before version 2.3.0 ask for \`/\`, and the new task never becomes healthy. Correct \`path\` in the target group in \`main.tf\` first.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 162', `${examples}/pull/162`),
		on: '2021-12-10'
	},
	{
		id: 'arm64-target',
		methods: ['aws-fargate-terraform', 'aws-ecs-api-gateway', 'aws-ecs-cloudformation'],
		concern: { kind: 'target-below', version: '2.8.5' },
		severity: 'act',
		text: md`This version exists for AMD64 only. Deployments that ask for ARM64 (API Gateway always, the two others if they are from September 2024 or later) cannot run it.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, commit 4bdda60', `${examples}/commit/4bdda60`),
		on: '2023-12-15'
	},
	{
		id: 'arm64-way-back',
		methods: ['aws-fargate-terraform', 'aws-ecs-cloudformation'],
		concern: { kind: 'running-below', version: '2.8.5' },
		severity: 'check',
		text: md`Versions before 2.8.5 exist for AMD64 only. If the update also changes the deployment to ARM64, expect that you cannot go back to the old version. Change only the image.`,
		before: { phase: 'rollBack' },
		source: link('1Password/scim-examples, commit 4bdda60', `${examples}/commit/4bdda60`),
		on: '2023-12-15'
	},
	{
		id: 'arm-hosts',
		methods: ['docker-compose', 'docker-swarm', 'kubernetes', 'aks', 'kustomize', 'helm', 'other'],
		concern: { kind: 'target-below', version: '2.8.5' },
		severity: 'check',
		text: md`This version exists for AMD64 only. It does not run on ARM hosts.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, commit 4bdda60', `${examples}/commit/4bdda60`),
		on: '2023-12-15'
	},
	{
		id: 'not-root',
		methods: ['kubernetes', 'aks', 'kustomize'],
		concern: { kind: 'set-up-before', day: '2023-10-13' },
		condition: { customized: ['yes'] },
		severity: 'check',
		text: md`Current manifests run the bridge as user 999, and mount its secrets at \`/home/opuser/.op\` (before that, at \`/secrets\`, and earlier at \`/secret\`). If you take over more than the image line, change both together, and remove an \`OP_SESSION\` that points to the old path.`,
		before: { step: ['change-image'] },
		source: link('1Password/scim-examples, pull request 256', `${examples}/pull/256`),
		on: '2023-10-13'
	},
	{
		id: 'memory',
		methods: ['kubernetes', 'aks', 'kustomize'],
		concern: { kind: 'set-up-before', day: '2023-10-20' },
		condition: { customized: ['yes'] },
		severity: 'check',
		text: md`Current manifests request 512M of memory instead of 256M. If you take over more than the image line, small nodes may have no room, and the pod stays Pending.`,
		before: { step: ['change-image'] },
		source: link('1Password/scim-examples, pull request 262', `${examples}/pull/262`),
		on: '2023-10-20'
	},
	{
		id: 'swarm-layout',
		methods: ['docker-swarm'],
		concern: { kind: 'always' },
		condition: { stack: ['op-scim'] },
		severity: 'check',
		text: md`A stack called \`op-scim\` has the layout whose example was deprecated on September 4, 2024 and removed on May 12, 2025. It continues to work with your own files. Do not run \`git pull\` over them.`,
		before: { phase: 'update' },
		source: sources.deprecated,
		on: '2025-05-12'
	},
	{
		id: 'cloud-run-start-order',
		methods: ['google-cloud-run'],
		concern: { kind: 'set-up-before', day: '2025-09-05' },
		severity: 'check',
		text: md`Services from before September 5, 2025 have no start order, or a Redis probe that waits less long. So the bridge may start before Redis and fail. If a new revision does not start, see “The bridge starts before Redis” in Troubleshoot: it replaces the definition with the current one.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 378', `${examples}/pull/378`),
		on: '2025-09-05'
	},
	{
		id: 'container-apps-secret',
		methods: ['azure-container-apps'],
		concern: { kind: 'set-up-before', day: '2024-05-02' },
		severity: 'check',
		text: md`Apps from before May 2, 2024 read the session from \`OP_SESSION\`, which comes from a base64 secret. Current files mount the secret as a file. Change only the image, and do not apply a newer YAML file or template to such an app.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, commit cf90429', `${examples}/commit/cf90429`),
		on: '2024-05-02'
	},
	{
		id: 'container-apps-replicas',
		methods: ['azure-container-apps'],
		concern: { kind: 'set-up-before', day: '2024-09-13' },
		severity: 'check',
		text: md`Apps that were deployed with the ARM template before September 13, 2024 may scale to zero. Then nobody confirms new people. Set the minimum of replicas to 1.`,
		before: { step: ['check-revision'] },
		source: sources.watcherIssue,
		on: '2024-09-13'
	},
	{
		id: 'app-platform-redis',
		methods: ['digitalocean-app-platform'],
		concern: { kind: 'set-up-before', day: '2025-10-02' },
		severity: 'act',
		text: md`Specs from before October 2, 2025 run Redis from \`bitnami/redis\`, whose public tags vanished around October 1, 2025. Every deployment restarts Redis, and this Redis can no longer be pulled. Change the Redis component together with the bridge, as this runbook does.`,
		before: { phase: 'update' },
		source: link('1Password/scim-examples, pull request 382', `${examples}/pull/382`),
		on: '2025-10-02'
	}
];
