import { sh } from '../command.ts';
import { md } from '../prose.ts';
import { definePlatform } from '../platform.ts';
import { sources } from '../sources.ts';
import { clicks, run, step, text, warning } from '../step.ts';
import { finish } from '../steps/finish.ts';
import { pauseProvisioning, resumeProvisioning } from '../steps/provisioning.ts';
import { verifyBridge } from '../steps/verify.ts';

/**
 * The oldest AWS example ran the bridge as a Debian package that upgraded itself every hour. Whether its package
 * source still has current versions is not known, so nothing is updated in place. facts/platforms.md 15.
 */
export default definePlatform({
	title: 'AWS EC2 with Terraform',
	groups: ['aws'],
	keywords: ['op-scim', 'debian package', 'instance', 'auto scaling', 'migration'],
	status: {
		kind: 'removed',
		deprecated: '2020-12-21',
		removed: '2023-09-14',
		successor: md`AWS ECS Fargate with Terraform, or AWS ECS with API Gateway (CloudFormation)`,
		source: sources.deprecated
	},
	recognize: md`No container: EC2 instances in an auto scaling group behind a load balancer run the Debian package \`op-scim\`. The Terraform modules are called \`module_scim_app\` and \`module_scim_infra\`.`,
	source: sources.deprecated,
	terminal: 'own',
	downtime: md`from the moment provisioning is paused until the new bridge is tested. Expect an hour, most of it waiting for DNS.`,
	registry: {
		kind: 'fixed',
		why: md`This deployment has no image: it runs a Debian package. The answer counts for the deployment you move to.`
	},
	questions: {},
	generations: [],

	prepare: () => [
		step(
			'read-current-version',
			'Read the current version',
			sources.deprecated,
			text(
				md`On one of the instances, signed in by SSH or Session Manager. The package was upgraded by a job every hour, as long as its package source had newer versions; whether it still has is not known.`
			),
			run(sh`dpkg -s op-scim`)
		),
		step(
			'choose-successor',
			'Choose where to move to',
			sources.deprecated,
			text(md`Both successors run the bridge as a container on AWS. Open a runbook of this site for the one you choose: it tells how it is updated from then on.

- **AWS ECS Fargate with Terraform** (${sources.fargate}): nearest to what you have. It keeps your own domain, behind a load balancer.
- **AWS ECS with API Gateway (CloudFormation)** (${sources.apiGateway}): no load balancer and no certificate to care for. The bridge gets a new address, so the settings of your identity provider change.`)
		),
		step(
			'find-credentials',
			'Find the session file and the bearer token',
			sources.deprecated,
			text(
				md`The new bridge takes over with the same session file and the same bearer token. The session is in AWS Secrets Manager, under \`op-scim/scimsession\`, and should be in 1Password too. Do not print it on a screen that others see. If either is lost, new credentials are needed: ${sources.troubleshooting} says how.`
			)
		)
	],

	update: 'not-offered',

	verify: verifyBridge,

	rollBack: ({ answers }) => [
		step(
			'roll-back',
			'Go back to the old bridge',
			sources.deprecated,
			text(
				md`Until the last step of Redeploy, the old bridge is still there. To go back: pause provisioning, stop the new bridge, point DNS or your identity provider back to the old one (${answers.url}), start its instances again, send the request with the bearer token as in Verify, and turn provisioning on. Only one of the two may run.`
			)
		)
	],

	troubleshoot: () => [
		step(
			'old-bridge-fails',
			'The old bridge has stopped already',
			sources.deprecated,
			text(
				md`The log of the service is in the system log of the instance. A bridge that stopped because its version is deprecated does not come back by a restart: go on with Redeploy.`
			),
			run(sh`sudo grep op-scim /var/log/syslog`)
		),
		step(
			'terraform-too-old',
			'Terraform no longer reads the old folder',
			sources.deprecated,
			text(
				md`The example was written for a Terraform of 2020. If \`terraform destroy\` fails with today’s version, use the version that the folder was made with, or remove the instances, the load balancer and the auto scaling group in the AWS console.`
			)
		)
	],

	redeploy: ({ answers }) => [
		pauseProvisioning(
			answers.idp,
			warning(
				md`These steps are advice: nobody here has made this move. Read all of them before you start.`
			)
		),
		step(
			'stop-old-bridge',
			'Stop the old bridge',
			sources.preparation,
			text(
				md`Only one bridge may run, and the auto scaling group would start a stopped instance again.`
			),
			clicks(
				md`Open **EC2** in the AWS console, then **Auto Scaling Groups**, and choose the group of the bridge.`,
				md`Note its capacity, then set the desired and the minimum capacity to 0. Nothing else is deleted.`
			)
		),
		step(
			'deploy-new-bridge',
			'Deploy the new bridge',
			sources.apiGateway,
			text(
				md`Follow the guide of the successor you chose, with the same session file. Do not create new credentials while you are at it.`
			)
		),
		step(
			'test-new-bridge',
			'Test the new bridge',
			sources.watcherIssue,
			text(
				md`Do Verify with the address of the new bridge: the request with the bearer token, then the sign-in. Leave the test from your identity provider for later.`
			)
		),
		step(
			'switch-over',
			'Switch over',
			sources.updateGuide,
			text(
				md`If the new bridge keeps the old host name (${answers.url}), change its DNS record to the new load balancer and wait until the name resolves to it. If it has an address of its own, enter that in your identity provider with the next step.`
			)
		),
		resumeProvisioning(answers.idp),
		step(
			'remove-old-bridge',
			'Remove the old deployment',
			sources.deprecated,
			text(
				md`Some days later, when the new bridge has proved itself. From here on there is no way back. In the folder of the old deployment, with its state:`
			),
			run(sh`terraform plan -destroy`, sh`terraform destroy`),
			warning(
				md`Read what would be destroyed before you confirm: nothing that the new bridge uses may be in it, such as the network, the DNS zone or the secret with the session.`
			)
		)
	],

	finish: () => finish(md`Write down where the new bridge runs, and keep the link to its runbook.`)
});
