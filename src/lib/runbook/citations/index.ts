import { link } from '../language/prose.ts';
import { examples } from './examples.ts';

/**
 * Pages that many runbooks cite; each step cites one. Read as stored copies; see docs/sources.md. Citations of only
 * some methods have their own files, so that other pages do not load them.
 */
export const citations = {
	updateGuide: link(
		'1Password Support: Update SCIM Bridge',
		'https://support.1password.com/scim-update/'
	),
	troubleshooting: link(
		'1Password Support: If you’re having trouble with SCIM Bridge',
		'https://support.1password.com/scim-troubleshooting/'
	),
	watcherIssue: link(
		'1Password/scim-examples, issue 337',
		'https://github.com/1Password/scim-examples/issues/337'
	),
	workspace: link(
		'1Password/scim-examples: Google Workspace with Docker',
		`${examples}/docker/google-workspace/README.md`
	),
	preparation: link('1Password/scim-examples: Preparation guide', `${examples}/PREPARATION.md`),
	deprecated: link(
		'1Password/scim-examples: Deprecated examples',
		`${examples}/deprecated/README.md`
	),
	docker: link('1Password/scim-examples: Docker', `${examples}/docker/README.md`),
	kubernetes: link('1Password/scim-examples: Kubernetes', `${examples}/kubernetes/README.md`),
	dockerHub: link('1password/scim on Docker Hub', 'https://hub.docker.com/r/1password/scim/tags'),
	releaseNotes: link(
		'SCIM Bridge release notes',
		'https://releases.1password.com/provisioning/scim-bridge/'
	),
	imagetools: link(
		'Docker: docker buildx imagetools create',
		'https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/'
	),
	entra: link(
		'1Password Support: Connect Microsoft Entra ID',
		'https://support.1password.com/scim-entra-id/'
	),
	entraPause: link(
		'Microsoft: pause a synchronization job',
		'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause'
	),
	okta: link('1Password Support: Connect Okta', 'https://support.1password.com/scim-okta/'),
	googleWorkspace: link(
		'1Password Support: Connect Google Workspace',
		'https://support.1password.com/scim-google-workspace/'
	),
	jumpcloud: link(
		'JumpCloud: Integrate with 1Password',
		'https://jumpcloud.com/support/integrate-with-1password'
	),
	onelogin: link(
		'1Password Support: Connect OneLogin',
		'https://support.1password.com/scim-onelogin/'
	),
	rippling: link(
		'1Password Support: Deploy with Rippling',
		'https://support.1password.com/scim-deploy-rippling/'
	),
	support: link('1Password Support', 'https://support.1password.com/contact/'),
	community: link('1Password Support Community', 'https://www.1password.community/')
};
