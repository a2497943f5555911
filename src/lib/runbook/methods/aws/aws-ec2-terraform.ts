import { sh } from '../../language/command.ts';
import { removed } from '../../knowledge/not-maintained.ts';
import { md } from '../../language/prose.ts';
import { defineMethod } from '../../method.ts';
import { awsCitations } from './citations.ts';
import { citations } from '../../citations/index.ts';
import { clicks, run, step, warning } from '../../language/step.ts';
import { finish } from '../../steps/finish.ts';
import { pauseProvisioning, resumeProvisioning } from '../../steps/provisioning.ts';
import { verifyBridge } from '../../steps/verify.ts';

/**
 * The oldest AWS example ran the bridge as a Debian package that upgraded itself every hour. It is unknown whether its
 * package source still has current versions, so there is no update in place. docs/facts/platforms.md 15.
 */
export default defineMethod({
	title: 'AWS EC2 with Terraform',
	groups: ['aws'],
	keywords: ['op-scim', 'debian package', 'instance', 'auto scaling', 'migration'],
	status: removed({
		deprecated: '2020-12-21',
		removed: '2023-09-14',
		successor: md`AWS ECS Fargate with Terraform, or AWS ECS with API Gateway (CloudFormation)`
	}),
	recognize: md`No container: EC2 instances in an auto scaling group behind a load balancer run the Debian package \`op-scim\`. The Terraform modules are called \`module_scim_app\` and \`module_scim_infra\`.`,
	source: citations.deprecated,
	terminal: 'own',
	downtime: md`from the moment provisioning is paused until the new bridge is tested. Expect an hour, most of it waiting for DNS.`,
	imageSource: {
		kind: 'fixed',
		why: md`This deployment has no image: it runs a Debian package. Your answer applies to the deployment that you move to.`
	},
	questions: {},
	notices: [],
	generations: [],

	on: () => ({}),

	prepare: () => [
		step('read-current-version', 'Read the current version', citations.deprecated, [
			md`Sign in to one of the instances by SSH or Session Manager. A job upgraded the package every hour, as long as its package source had newer versions. Whether the source still has newer versions is not known.`,
			run(sh`dpkg -s op-scim`)
		]),
		step('choose-successor', 'Choose where to move to', citations.deprecated, [
			md`Both successors run the bridge as a container on AWS. On this site, open the runbook for the successor you choose. It says how to update that deployment from then on.

- **AWS ECS Fargate with Terraform** (${awsCitations.fargate}): nearest to what you have. It keeps your own domain, behind a load balancer.
- **AWS ECS with API Gateway (CloudFormation)** (${awsCitations.apiGateway}): no load balancer and no certificate to maintain. The bridge gets a new address, so the settings of your identity provider change.`
		]),
		step('find-credentials', 'Find the session file and the bearer token', citations.deprecated, [
			md`The new bridge uses the same session file and the same bearer token. The session is in AWS Secrets Manager, under \`op-scim/scimsession\`, and should be in 1Password too. Do not show it on a screen that others can see. If you have lost either of them, you need new credentials: ${citations.troubleshooting} says how.`
		])
	],

	update: 'not-offered',

	verify: verifyBridge,

	rollBack: ({ answers }) => [
		step('roll-back', 'Go back to the old bridge', citations.deprecated, [
			md`Until the last step of Redeploy, the old bridge is still there. Only one of the two bridges may run.`,
			clicks(
				md`Pause provisioning.`,
				md`Stop the new bridge.`,
				md`Point DNS or your identity provider back to the old bridge (${answers.url}).`,
				md`Start the instances of the old bridge again.`,
				md`Send the request with the bearer token to the old bridge, as in Verify.`,
				md`Turn provisioning on.`
			)
		])
	],

	troubleshoot: () => [
		step('old-bridge-fails', 'The old bridge has stopped already', citations.deprecated, [
			md`The log of the service is in the system log of the instance. If the bridge stopped because its version is deprecated, a restart does not help: continue with Redeploy.`,
			run(sh`sudo grep op-scim /var/log/syslog`)
		]),
		step('terraform-too-old', 'Terraform no longer reads the old folder', citations.deprecated, [
			md`The example was written for a Terraform of 2020. If \`terraform destroy\` fails with a current version, use the version with which the folder was made. Or remove the instances, the load balancer and the auto scaling group in the AWS console.`
		])
	],

	redeploy: ({ answers }) => [
		pauseProvisioning(answers.idp, [
			warning(
				md`These steps are advice: we have not made this move ourselves. Read all of them before you start.`
			)
		]),
		step('stop-old-bridge', 'Stop the old bridge', citations.preparation, [
			md`Only one bridge may run, and the auto scaling group would start a stopped instance again.`,
			clicks(
				md`Open **EC2** in the AWS console, then **Auto Scaling Groups**, and choose the group of the bridge.`,
				md`Write down its capacity. Then set the desired and the minimum capacity to 0. Nothing else is deleted.`
			)
		]),
		step('deploy-new-bridge', 'Deploy the new bridge', awsCitations.apiGateway, [
			md`Follow the guide of the successor you chose, with the same session file. Do not create new credentials for this.`
		]),
		step('test-new-bridge', 'Test the new bridge', citations.watcherIssue, [
			md`Do Verify with the address of the new bridge: send the request with the bearer token, then sign in. Do the test from your identity provider later.`
		]),
		step(
			'switch-over',
			'Point DNS or your identity provider to the new bridge',
			citations.updateGuide,
			[
				md`If the new bridge keeps the old host name (${answers.url}), change its DNS record to the new load balancer. Wait until the name resolves to it. If the new bridge has another address, enter that address in your identity provider in the next step.`
			]
		),
		resumeProvisioning(answers.idp),
		step('remove-old-bridge', 'Remove the old deployment', citations.deprecated, [
			md`Do this a few days later, when you are sure that the new bridge works. After this step, there is no way back. In the folder of the old deployment, with its state, see what would be destroyed:`,
			run(sh`terraform plan -destroy`),
			warning(
				md`Read the list before you continue. Nothing that the new bridge uses may be in it, such as the network, the DNS zone or the secret with the session.`
			),
			md`Then destroy it. Read the list again before you confirm:`,
			run(sh`terraform destroy`)
		])
	],

	finish: () => finish(md`Write down where the new bridge runs, and keep the link to its runbook.`)
});
