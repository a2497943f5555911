import { digitaloceanCitations } from './citations.ts';
import { CHANNELS } from '../../knowledge/channels.ts';
import { sh } from '../../language/command.ts';
import { link, md } from '../../language/prose.ts';
import { citations } from '../../citations/index.ts';
import { clicks, run, step, type Steps } from '../../language/step.ts';
import type { Value } from '../../language/value.ts';
import type { Context } from '../../method.ts';
import { word } from '../../language/words.ts';
import { reachTarget, scope, type Workload } from '../../steps/kubernetes.ts';
import { resumeProvisioning } from '../../steps/provisioning.ts';
import { connectAccount, prepareRedeploy } from '../../steps/redeploy.ts';

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
export function redeployFromDigitalOcean(
	here: Here,
	{ workload }: { readonly workload: Workload }
): Steps {
	const { url, idp, cluster } = here.answers;
	return [
		prepareRedeploy(
			here,
			md`Deleting the namespace deletes everything in it: the stored credentials and the load balancer with its IP address too.`
		),
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
		connectAccount(
			here,
			digitaloceanCitations.digitaloceanDeploy,
			reachTarget(workload, here.image, CHANNELS.digitalocean)
		),
		resumeProvisioning(idp)
	];
}
