import type { StubTable } from './stub.ts';

const app = { '--name': 'required', '--resource-group': 'required' } as const;
const pool = {
	...app,
	'--cluster-name': 'required',
	'--output': 'value'
} as const;

export const azTable: StubTable = {
	source: 'https://learn.microsoft.com/cli/azure/reference-index',
	commands: {
		'account set': { options: { '--subscription': 'required' } },
		'extension add': { options: { '--name': 'required', '--upgrade': 'flag' } },
		'aks get-credentials': { options: app },
		'aks nodepool list': {
			options: {
				'--cluster-name': 'required',
				'--resource-group': 'required',
				'--output': 'value'
			}
		},
		'aks nodepool update': {
			options: {
				...pool,
				'--enable-cluster-autoscaler': 'flag',
				'--update-cluster-autoscaler': 'flag',
				'--disable-cluster-autoscaler': 'flag',
				'--min-count': 'value',
				'--max-count': 'value'
			}
		},
		'containerapp show': { options: { ...app, '--query': 'value', '--output': 'value' } },
		'containerapp update': {
			options: {
				...app,
				'--container-name': 'value',
				'--image': 'value',
				'--min-replicas': 'value',
				'--max-replicas': 'value'
			}
		},
		'containerapp revision list': { options: { ...app, '--output': 'value' } },
		'containerapp logs show': {
			options: { ...app, '--container': 'value', '--type': 'value', '--tail': 'value' }
		}
	}
};
