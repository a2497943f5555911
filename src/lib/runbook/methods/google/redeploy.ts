import { googleCitations } from './citations.ts';
import { CHANNELS } from '../../knowledge/channels.ts';
import { sh } from '../../language/command.ts';
import { link, md } from '../../language/prose.ts';
import { citations } from '../../citations/index.ts';
import { clicks, run, step, type Steps } from '../../language/step.ts';
import type { Value } from '../../language/value.ts';
import type { Context } from '../../method.ts';
import type { Application } from './application.ts';
import { fullName } from '../../steps/helm.ts';
import { reachTarget, scope } from '../../steps/kubernetes.ts';
import { resumeProvisioning } from '../../steps/provisioning.ts';
import { connectAccount, prepareRedeploy } from '../../steps/redeploy.ts';

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
export function redeployFromGoogle(here: Here, { name, workload }: Application): Steps {
	const { url, idp, project, cluster } = here.answers;
	// The names that today's Marketplace installs, whatever the old ones were.
	const today = fullName(name);
	const installed = { ...workload, deployment: today, container: today };
	return [
		prepareRedeploy(here, md`Deleting the application deletes the credentials stored with it.`),
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
		connectAccount(
			here,
			googleCitations.gcpDeploy,
			reachTarget(installed, here.image, CHANNELS.google)
		),
		resumeProvisioning(idp)
	];
}
