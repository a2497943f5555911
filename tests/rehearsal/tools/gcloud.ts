import type { StubTable } from './stub.ts';

const project = { '--project': 'value' } as const;
const regional = { ...project, '--region': 'value' } as const;

export const gcloudTable: StubTable = {
	source: 'https://cloud.google.com/sdk/gcloud/reference',
	commands: {
		'container clusters get-credentials': {
			options: { ...project, '--location': 'value' },
			words: [1, 1]
		},
		'compute addresses list': { options: project },
		'run services list': { options: project },
		'run services describe': { options: { ...regional, '--format': 'value' }, words: [1, 1] },
		'run services update': {
			options: { ...regional, '--container': 'value', '--image': 'value' },
			words: [1, 1]
		},
		'run services replace': { options: { ...regional, '--dry-run': 'flag' }, words: [1, 1] },
		'run services logs read': { options: { ...regional, '--limit': 'value' }, words: [1, 1] },
		'run revisions list': { options: { ...regional, '--service': 'value' } }
	}
};
