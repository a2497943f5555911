/** Where people look for their method: by the place it runs in, as they would say it. */
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
