import { before } from '../../knowledge/version.ts';
import { LOST_REDIS, REDIS_REPAIRED } from '../../knowledge/charts.ts';
import { link, md, plain } from '../../language/prose.ts';
import type { Notice } from '../../notices/notice.ts';

const repository = 'https://github.com/1Password/op-scim-helm';
const issue = (id: number) =>
	link(`1Password/op-scim-helm, issue ${id}`, `${repository}/issues/${id}`);
const pullRequest = (id: number) =>
	link(`1Password/op-scim-helm, pull request ${id}`, `${repository}/pull/${id}`);
const tag = (version: string) =>
	link(
		`1Password/op-scim-helm, chart ${version}`,
		`${repository}/tree/op-scim-bridge-${version}/charts/op-scim-bridge`
	);

/** A change that came with a chart. It concerns everyone whose chart is older. */
const since = (chart: string, notice: Omit<Notice, 'methods' | 'concern'>): Notice => ({
	...notice,
	methods: ['helm'],
	concern: { kind: 'leaving', of: 'chart', range: before(chart) }
});

/** Changes from chart to chart. docs/facts/versions.md 4 and docs/facts/platforms.md 13, checked against the tags. */
export const chartNotices: readonly Notice[] = [
	since('2.4.1', {
		id: 'chart-selectors',
		severity: 'act',
		text: md`Charts up to 2.3.1 have other pod labels and another Redis. Kubernetes does not change the labels by which a Deployment selects its pods, so expect the upgrade to fail. Have the credentials ready, uninstall the release, and install it again.`,
		before: { step: ['upgrade'] },
		source: issue(72),
		on: '2022-07-06'
	}),
	since('2.5.0', {
		id: 'chart-renamed',
		severity: 'act',
		text: md`The chart \`op-scim\` became \`op-scim-bridge\`. In your values, \`scimFile\` is now \`scimsessionFile\`, and \`workspaceKeyFile\` is \`workspaceCredentialsFile\`. Resources have other names.`,
		before: { step: ['check-values'] },
		source: tag('2.5.0'),
		on: '2022-07-12'
	}),
	since('2.5.1', {
		id: 'chart-names',
		severity: 'act',
		text: md`Names now come from the release. If the name of your release does not contain \`op-scim-bridge\`, expect a new Deployment, a new load balancer address and a new, empty volume for the credentials. Keep \`scim.name\` at \`op-scim-bridge\` in your values.`,
		before: { step: ['check-values'] },
		source: tag('2.5.1'),
		on: '2022-07-15'
	}),
	since('2.9.4', {
		id: 'chart-tls-domain',
		severity: 'act',
		text: md`Rename \`scim.config.letsEncryptDomain\` to \`scim.config.tlsDomain\` in your values. Helm ignores the old name without a warning. Expect https to be off then.`,
		before: { step: ['check-values'] },
		source: tag('2.9.4'),
		on: '2023-02-24'
	}),
	since('2.10.2', {
		id: 'chart-credentials',
		severity: 'act',
		text: md`\`scim.credentialsVolume\` became \`scim.credentials.volume\`, and \`scim.credentialsSecrets\` became \`scim.credentials.secrets\`, each with \`enabled\`. Only one of them may be on, and the default is the volume. Set yours before you upgrade: others were without a bridge for a day.`,
		before: { step: ['check-values'] },
		source: issue(126),
		on: '2023-07-25'
	}),
	since('2.11.5', {
		id: 'chart-redis-persistence',
		severity: 'check',
		text: md`Redis no longer keeps its data on a volume. It is a cache, so nothing is lost. If the upgrade is refused because of the Redis workload, expect that you have to delete that workload first.`,
		before: { step: ['upgrade'] },
		source: pullRequest(143),
		on: '2024-07-11'
	}),
	since(REDIS_REPAIRED, {
		id: 'chart-redis-image',
		severity: 'act',
		text: md`Charts before 2.11.10 run Redis from \`bitnami/redis\`, whose public tags vanished around October 1, 2025. This upgrade repairs that, if your values do not set the Redis image. Until then, do not restart Redis. Afterwards, do not go back to the old chart.`,
		before: { step: ['check-values'] },
		source: pullRequest(161),
		on: '2025-10-03'
	}),
	since('2.11.10', {
		id: 'chart-redis-major',
		severity: 'info',
		text: md`The Redis inside the chart changes to chart version 23. Redis is restarted, and the bridge requests a new certificate.`,
		before: { step: ['upgrade'] },
		source: tag('2.11.10'),
		on: '2025-10-03'
	}),
	{
		id: 'chart-lost-redis',
		methods: ['helm'],
		concern: { kind: 'installing', of: 'chart', range: LOST_REDIS },
		severity: 'act',
		text: md`The chart to install takes Redis from \`bitnami/redis\`, whose public tags vanished around October 1, 2025, so expect its Redis not to start. Enter ${plain(REDIS_REPAIRED)} or a newer chart as **Chart to install** in the form. With any chart, \`scim.version\` sets the version of the bridge.`,
		before: { step: ['check-values'] },
		source: pullRequest(161),
		on: '2025-10-03'
	}
];
