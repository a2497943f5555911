import { link } from '../language/prose.ts';

/** Pages about Kubernetes on any host, and about Helm. Read as stored copies; see docs/sources.md. */
export const kubernetesCitations = {
	helmChart: link('1Password/op-scim-helm', 'https://github.com/1Password/op-scim-helm'),
	kubectlRollout: link(
		'Kubernetes: kubectl rollout',
		'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/'
	),
	gcpRedisIssue: link(
		'1Password/op-scim-gcp-marketplace, issue 93',
		'https://github.com/1Password/op-scim-gcp-marketplace/issues/93'
	),
	helmUpgrade: link('Helm: helm upgrade', 'https://helm.sh/docs/helm/helm_upgrade/'),
	helmRollback: link('Helm: helm rollback', 'https://helm.sh/docs/helm/helm_rollback/')
};
