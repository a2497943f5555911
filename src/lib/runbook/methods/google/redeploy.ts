import { googleCitations } from './citations.ts';
import { CHANNELS } from '../../knowledge/channels.ts';
import { sh } from '../../language/command.ts';
import { link, md } from '../../language/prose.ts';
import { citations } from '../../citations/index.ts';
import { clicks, run, step, warning, type Steps } from '../../language/step.ts';
import type { Value } from '../../language/value.ts';
import type { Context } from '../../method.ts';
import type { Application } from './application.ts';
import { fullName } from '../../steps/helm.ts';
import { reachTarget, scope } from '../../steps/kubernetes.ts';
import { pauseProvisioning, resumeProvisioning } from '../../steps/provisioning.ts';

const applications = link(
	'Applications in the GKE console',
	'https://console.cloud.google.com/kubernetes/application'
);
const addresses = link(
	'IP addresses in the Google Cloud console',
	'https://console.cloud.google.com/networking/addresses/list'
);

type Here = Context & { readonly answers: { readonly project: Value; readonly cluster: Value } };

/** The redeploy checklist of the support page, in its order. docs/facts/platforms.md 8. */
export function redeployFromGoogle(
	{ image, answers: { url, idp, project, cluster } }: Here,
	{ name, workload }: Application
): Steps {
	// The names that today's Marketplace installs, whatever the old ones were.
	const today = fullName(name);
	const installed = { ...workload, deployment: today, container: today };
	return [
		pauseProvisioning(idp, [
			md`Redeploy only if updating in place does not work. The bridge keeps no state, so a new one does no harm to your identity provider or your 1Password account. People are not provisioned while the bridge is unavailable. Expect that until the DNS change has spread.`,
			warning(
				md`Deleting the application deletes the credentials stored with it. Have the session file and the bearer token ready. Without them, you need new ones from 1Password.com, and your identity provider needs the new token. If you can, lower the TTL of the DNS record a few hours before.`
			)
		]),
		step('delete-app', 'Delete the application', citations.updateGuide, [
			clicks(
				md`Open ${applications} and choose the project ${project}.`,
				md`Click the instance ${name} (“SCIM bridge by 1Password”) on the cluster ${cluster}.`,
				md`Click **Delete**.`
			)
		]),
		step('release-address', 'Release the static IP address', citations.updateGuide, [
			md`See the addresses of the project. The address of the bridge is the one that its DNS record points to:`,
			run(sh`gcloud compute addresses list --project ${project}`),
			clicks(
				md`Open ${addresses}.`,
				md`Find the static address of “SCIM bridge by 1Password”, and release that one and no other.`
			)
		]),
		step('deploy-again', 'Deploy SCIM Bridge again', googleCitations.gcpDeploy, [
			clicks(
				md`Deploy “SCIM bridge by 1Password” from Google Cloud Marketplace. The guide below shows its pages.`,
				md`Choose the same project ${project}, the same cluster ${cluster} and the same namespace ${workload.namespace}.`,
				md`Name the instance ${name} as before. Then every command of this runbook stays right.`
			)
		]),
		step('promote-address', 'Promote the new IP address to a static one', citations.updateGuide, [
			md`The new address is in the column EXTERNAL-IP. It may take a few minutes to appear:`,
			run(sh`kubectl get svc ${scope(workload)}`),
			clicks(
				md`Open ${addresses} and find that address, which is ephemeral.`,
				md`Promote it to a static address.`
			)
		]),
		step('update-dns', 'Point the DNS record to the new address', citations.updateGuide, [
			md`Change the record of the bridge’s host name (${url}) to the new static address. Wait until the name resolves to it.`
		]),
		step(
			'connect-account',
			'Connect the bridge to your 1Password account',
			googleCitations.gcpDeploy,
			[
				md`Open ${url} and follow its setup page with the session file. Then sign in with the bearer token.`,
				reachTarget(installed, image, CHANNELS.google)
			]
		),
		resumeProvisioning(idp)
	];
}
