import { link } from '../language/prose.ts';
import { example, issue, support } from './vendor.ts';

/**
 * Pages that many runbooks cite; each step cites one. Read as stored copies; see docs/sources.md. Citations of only
 * some methods have their own files, so that other pages do not load them.
 */
export const citations = {
	updateGuide: support('Update SCIM Bridge', 'scim-update'),
	troubleshooting: support('If you’re having trouble with SCIM Bridge', 'scim-troubleshooting'),
	watcherIssue: issue(337),
	workspace: example('Google Workspace with Docker', 'docker/google-workspace/README.md'),
	preparation: example('Preparation guide', 'PREPARATION.md'),
	deprecated: example('Deprecated examples', 'deprecated/README.md'),
	docker: example('Docker', 'docker/README.md'),
	kubernetes: example('Kubernetes', 'kubernetes/README.md'),
	dockerHub: link('1password/scim on Docker Hub', 'https://hub.docker.com/r/1password/scim/tags'),
	releaseNotes: link(
		'SCIM Bridge release notes',
		'https://releases.1password.com/provisioning/scim-bridge/'
	),
	imagetools: link(
		'Docker: docker buildx imagetools create',
		'https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/'
	),
	entra: support('Connect Microsoft Entra ID', 'scim-entra-id'),
	entraPause: link(
		'Microsoft: pause a synchronization job',
		'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause'
	),
	okta: support('Connect Okta', 'scim-okta'),
	googleWorkspace: support('Connect Google Workspace', 'scim-google-workspace'),
	jumpcloud: link(
		'JumpCloud: Integrate with 1Password',
		'https://jumpcloud.com/support/integrate-with-1password'
	),
	onelogin: support('Connect OneLogin', 'scim-onelogin'),
	rippling: support('Deploy with Rippling', 'scim-deploy-rippling'),
	support: link('1Password Support', 'https://support.1password.com/contact/'),
	community: link('1Password Support Community', 'https://www.1password.community/')
};
