import type { StubTable } from './stub.ts';

export const doctlTable: StubTable = {
	source: 'https://docs.digitalocean.com/reference/doctl/reference/',
	commands: {
		'kubernetes cluster kubeconfig save': { options: {}, words: [1, 1] },
		'apps list': { options: { '--format': 'value' } },
		'apps spec get': { options: {}, words: [1, 1] },
		'apps propose': { options: { '--app': 'value', '--spec': 'required' } },
		'apps update': { options: { '--spec': 'required', '--wait': 'flag' }, words: [1, 1] },
		'apps create': { options: { '--spec': 'required', '--wait': 'flag', '--upsert': 'flag' } },
		'apps list-deployments': { options: {}, words: [1, 1] },
		'apps logs': { options: { '--type': 'value', '--tail': 'value' }, words: [1, 2] }
	}
};
