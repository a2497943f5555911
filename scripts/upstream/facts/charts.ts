import { CHANNELS } from '#lib/runbook/knowledge/channels.ts';
import { carriedBy, CARRIES, NEWEST_CHART } from '#lib/runbook/knowledge/charts.ts';
import {
	chart,
	chartOf,
	digitaloceanMarketplace,
	googleMarketplace,
	inFile,
	type Fact
} from '../fact.ts';
import { initial } from '../ours.ts';

const CHARTS = 'src/lib/runbook/knowledge/charts.ts';
const HELM = 'src/lib/runbook/steps/helm.ts';
const manifest = inFile(chart('charts/op-scim-bridge/Chart.yaml'), CHARTS);
const values = inFile(
	chart('charts/op-scim-bridge/values.yaml'),
	'src/lib/runbook/methods/helm/update.ts'
);
const readme = inFile(chart('README.md'), HELM);
const install = digitaloceanMarketplace('stacks/op-scim-bridge/deploy.sh');
const DIGITALOCEAN = 'src/lib/runbook/methods/digitalocean/digitalocean-marketplace.ts';

const full = '\'{{ template "common.names.fullname" . }}';
const release = initial('helm', 'release');
/** The number of the chart is only in a sentence. */
const marketplaceChart = /\d+\.\d+\.\d+/.exec(CHANNELS.digitalocean.remark)?.[0] ?? '';

/** docs/facts/platforms.md 8, 10 and 13. */
export const chartFacts: readonly Fact[] = [
	manifest('the newest chart', `name: op-scim-bridge version: ${NEWEST_CHART.version}`),
	manifest('the bridge it carries', `appVersion: v${carriedBy(NEWEST_CHART.version) ?? ''}`),
	...Object.entries(CARRIES).map(([version, bridge]) =>
		inFile(chartOf(version)('charts/op-scim-bridge/Chart.yaml'), CHARTS)(
			`the bridge that chart ${version} carries`,
			`appVersion: v${bridge}`
		)
	),
	values('the value of the version', 'version: "{{ .Chart.AppVersion }}"'),
	values('the value of the repository', 'imageRepository: 1password/scim'),
	values('the image of Redis', 'repository: bitnamisecure/redis'),
	inFile(chart('charts/op-scim-bridge/values.yaml'), HELM)(
		'the value of the name, which follows the release',
		`name: ${full}'`
	),
	inFile(chart('charts/op-scim-bridge/values.yaml'), HELM)(
		'the name of Redis',
		'"redis://{{ .Release.Name }}-redis-master:6379"'
	),
	inFile(chart('charts/op-scim-bridge/values.yaml'), 'src/lib/runbook/methods/helm/notices.ts')(
		'the name of the volume with the credentials',
		`claimName: ${full}-pvc'`
	),
	inFile(chart('charts/op-scim-bridge/values.yaml'), 'src/lib/runbook/methods/helm/notices.ts')(
		'the value of the domain',
		'# tlsDomain sets the domain…'
	),
	inFile(chart('charts/op-scim-bridge/templates/deployment.yaml'), HELM)(
		'how pods are replaced',
		'strategy: type: Recreate'
	),
	inFile(
		chart('charts/op-scim-bridge/templates/service.yaml'),
		'src/lib/runbook/methods/digitalocean/redeploy.ts'
	)('the name of the Service', 'name: "{{ tpl .Values.scim.name . }}-svc"'),
	readme('the repository', 'helm repo add 1password https://1password.github.io/op-scim-helm'),
	readme('the command that upgrades', `${release} 1password/op-scim-bridge`),
	inFile(install, 'src/lib/runbook/knowledge/channels.ts')(
		'the chart of the DigitalOcean Marketplace',
		`CHART_VERSION="${marketplaceChart}"`
	),
	inFile(install, DIGITALOCEAN)('its release', 'RELEASE="op-scim-bridge"'),
	inFile(install, DIGITALOCEAN)(
		'its namespace',
		`NAMESPACE="${initial('digitalocean-marketplace', 'namespace')}"`
	),
	inFile(googleMarketplace('op-scim-bridge/schema.yaml'), 'src/lib/runbook/knowledge/channels.ts')(
		'the version of the Google Cloud Marketplace',
		`publishedVersion: "${CHANNELS.google.version}"`
	),
	inFile(
		googleMarketplace('op-scim-bridge/chart/op-scim-bridge-mp/templates/application.yaml'),
		'src/lib/runbook/methods/google/application.ts'
	)('where the Application shows its version', 'version: "{{ .Chart.AppVersion }}"')
];
