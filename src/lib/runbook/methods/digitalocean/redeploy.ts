import { digitaloceanCitations } from './citations.ts';
import { CHANNELS } from '../../knowledge/channels.ts';
import { sh } from '../../language/command.ts';
import { link, md } from '../../language/prose.ts';
import { citations } from '../../citations/index.ts';
import { clicks, run, step, warning, type Steps } from '../../language/step.ts';
import type { Value } from '../../language/value.ts';
import type { Context } from '../../method.ts';
import { word } from '../../language/words.ts';
import { reachTarget, scope, type Workload } from '../../steps/kubernetes.ts';
import { pauseProvisioning, resumeProvisioning } from '../../steps/provisioning.ts';

const clusters = link(
	'Kubernetes in the DigitalOcean control panel',
	'https://cloud.digitalocean.com/kubernetes/clusters'
);

export const marketplace = link(
	'1Password SCIM Bridge on DigitalOcean Marketplace',
	'https://marketplace.digitalocean.com/apps/1password-scim-bridge'
);

type Here = Context & { readonly answers: { readonly cluster: Value } };

/** The redeploy checklist of the support page, in its order. docs/facts/platforms.md 10. */
export const redeployFromDigitalOcean = (
	{ image, answers: { url, idp, cluster } }: Here,
	{ workload }: { readonly workload: Workload }
): Steps => [
	pauseProvisioning(idp, [
		md`Redeploy only if updating in place does not work. The bridge keeps no state, so a new one does no harm to your identity provider or your 1Password account. People are not provisioned while the bridge is unavailable. Expect that until the DNS change has spread.`,
		warning(
			md`Deleting the namespace deletes everything in it: the stored credentials and the load balancer with its IP address too. Have the session file and the bearer token ready. Without them, you need new ones from 1Password.com, and your identity provider needs the new token. If you can, lower the TTL of the DNS record a few hours before.`
		)
	]),
	step('delete-namespace', 'Delete the namespace of the bridge', citations.updateGuide, [
		md`First see what is in it. If it contains anything other than the bridge, stop:`,
		run(sh`kubectl get all ${scope(workload)}`),
		clicks(
			md`Open ${clusters}, choose the cluster ${cluster}, and click **Kubernetes Dashboard**.`,
			md`Choose **Cluster > Namespaces** and delete the namespace ${workload.namespace}.`
		),
		md`Or, instead of these clicks, run this command. It waits until everything is gone:`,
		run(sh`kubectl delete namespace ${workload.namespace} ${scope(workload)}`)
	]),
	step('deploy-again', 'Install SCIM Bridge again', citations.updateGuide, [
		clicks(
			md`Open ${marketplace} and click **Install App**.`,
			md`Choose the same cluster ${cluster}, and click **Install**. It can take up to 10 minutes.`
		)
	]),
	step('read-address', 'Copy the new IP address', citations.updateGuide, [
		md`The new load balancer has an IP address of its own.`,
		clicks(
			md`Go back to the **Kubernetes Dashboard** and select **Services** in the Service section.`,
			md`Find \`op-scim-bridge-svc\` and copy the IP address under **External Endpoints**.`
		),
		md`Or, instead of these clicks, run this command:`,
		run(
			sh`kubectl get svc op-scim-bridge-svc ${scope(workload)} -o ${word`jsonpath={.status.loadBalancer.ingress[0].ip}{"\n"}`}`
		)
	]),
	step('update-dns', 'Point the DNS record to the new address', citations.updateGuide, [
		md`Change the A record of the bridge’s host name (${url}) to the address you copied. Wait until the name resolves to it.`
	]),
	step(
		'connect-account',
		'Connect the bridge to your 1Password account',
		digitaloceanCitations.digitaloceanDeploy,
		[
			md`Open ${url} and follow its setup page with the session file. Then sign in with the bearer token.`,
			reachTarget(workload, image, CHANNELS.digitalocean)
		]
	),
	resumeProvisioning(idp)
];
