import { before } from '../knowledge/version.ts';
import { md } from '../language/prose.ts';
import { pullRequest } from '../citations/vendor.ts';
import type { Notice } from './notice.ts';

/** Changes in the examples for plain Kubernetes. docs/facts/versions.md 4, docs/facts/platforms.md 3. */
export const kubernetesNotices: readonly Notice[] = [
	{
		id: 'kubernetes-renamed',
		methods: ['kubernetes', 'aks'],
		concern: { kind: 'running', of: 'bridge', range: before('1.6.0') },
		severity: 'act',
		text: md`In October 2020, the Deployment \`op-scim\` became \`op-scim-bridge\`, and \`redis\` became \`op-scim-redis\`. The settings moved from \`args\` to the ConfigMap \`op-scim-configmap\`. 1Password’s way was to set up the ConfigMap, delete both old Deployments, and apply the new manifests. The new Service has a new IP address, so the DNS record changes too. Whether a current version still accepts the old flags is not known.`,
		before: { phase: 'update' },
		source: pullRequest(118),
		on: '2020-10-14'
	},
	{
		id: 'not-root',
		methods: ['kubernetes', 'aks', 'kustomize'],
		concern: { kind: 'set-up-before', day: '2023-10-13' },
		condition: { customized: ['yes'] },
		severity: 'check',
		text: md`Current manifests run the bridge as user 999, and mount its secrets at \`/home/opuser/.op\` (before that, at \`/secrets\`, and earlier at \`/secret\`). If you take over more than the image line, change both together, and remove an \`OP_SESSION\` that points to the old path.`,
		before: { step: ['change-image'] },
		source: pullRequest(256),
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
		source: pullRequest(262),
		on: '2023-10-20'
	}
];
