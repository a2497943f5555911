/** The groups of methods: where the bridge runs, in everyday words. */
export const GROUPS = {
	server: 'A server with Docker',
	kubernetes: 'Kubernetes',
	aws: 'AWS',
	azure: 'Azure',
	google: 'Google Cloud',
	digitalocean: 'DigitalOcean',
	other: 'Something else'
} as const;

export type GroupId = keyof typeof GROUPS;
