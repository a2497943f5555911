import { carriedBy } from '#lib/runbook/knowledge/charts.ts';
import { bridgeInCluster } from '../bridge-in-cluster.ts';
import { rehearse } from '../rehearse.ts';
import { helm } from '../tools/helm.ts';

const values = `scim:
  config:
    tlsDomain: scim.example.com
`;

rehearse('helm', {
	otherWays: ['Go back to the Helm release before'],
	stage: async (answers, tools) => {
		const release = answers.of('release');
		const name = release.includes('op-scim-bridge') ? release : `${release}-op-scim-bridge`;
		const namespace = answers.of('namespace');
		const { kubernetes, version } = await bridgeInCluster(
			{ namespace, name, container: name, image: `1password/scim:v${answers.from}` },
			`${release}-redis-master`,
			tools
		);
		const chart = answers.of('from-chart') === '' ? '2.11.8' : answers.of('from-chart');
		const releases = helm(
			{ namespace, name: release, deployment: name, chart, version: carriedBy(chart) ?? '' },
			kubernetes,
			tools.recorder
		);
		return {
			parts: [kubernetes, releases],
			files: answers.customized ? { [answers.of('values')]: values } : {},
			version
		};
	}
});
