import { askDirectory, filled, optional } from '../../questions/question-makers.ts';
import { backUp, find, sh, type Run } from '../../language/command.ts';
import { terms } from '../../knowledge/glossary.ts';
import * as grammar from '../../questions/grammar.ts';
import { awsRegion, terraformPrefix } from './grammar.ts';
import { md } from '../../language/prose.ts';
import { awsNotices } from './notices.ts';
import { defineMethod, type Context } from '../../method.ts';
import { awsCitations } from './citations.ts';
import { citations } from '../../citations/index.ts';
import { MAINTAINED } from '../../status.ts';
import { output, run, step, warning } from '../../language/step.ts';
import * as fargate from './fargate.ts';
import { finish } from '../../steps/finish.ts';
import { changeImageLine } from '../../steps/image-line.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { askHealthAgain, verifyBridge } from '../../steps/verify.ts';
import { word } from '../../language/words.ts';

const questions = {
	directory: askDirectory(
		md`The Terraform folder. It contains \`main.tf\`, \`terraform.tfvars\` and \`scimsession\`.`
	),
	file: filled('task-definitions/scim.json', {
		label: 'Task definition',
		term: terms.taskDefinition,
		hint: md`The file with the image line. Write its path from the directory above.`,
		grammar: grammar.fileName
	}),
	region: filled('us-east-1', {
		label: 'AWS region',
		hint: md`The value of \`aws_region\` in \`terraform.tfvars\`.`,
		grammar: awsRegion
	}),
	prefix: optional({
		label: 'Name prefix',
		hint: md`The value of \`name_prefix\` in \`terraform.tfvars\`. It is usually empty.`,
		grammar: terraformPrefix,
		example: 'prod'
	})
};

type Here = Context<typeof questions>;

const enter = ({ answers }: Here): Run => sh`cd ${answers.directory}`;

export default defineMethod({
	title: 'AWS ECS Fargate with Terraform',
	groups: ['aws'],
	keywords: ['ecs', 'tf', 'hashicorp', 'scim.json'],
	status: MAINTAINED,
	recognize: md`Someone keeps a folder with \`main.tf\`, \`task-definitions/scim.json\` and a Terraform state. AWS shows an ECS cluster \`op-scim-bridge\` and a load balancer \`op-scim-bridge-alb\`.`,
	source: awsCitations.fargate,
	terminal: 'own',
	downtime: md`ECS starts the new task before it stops the old one, so expect none. Redis is in the same task and restarts with it, which does no harm here: the certificate is at the load balancer.`,
	imageSource: {
		kind: 'limited',
		limits: md`ECR works with the task’s role as it is; another private registry needs \`repositoryCredentials\` in the task definition. With a mirror, the tag \`version\` of every resource becomes the whole image name.`
	},
	questions,
	notices: awsNotices,
	generations: [],

	on: ({ answers: { region, prefix, file } }): fargate.FargateService => ({
		region,
		prefix,
		file
	}),

	prepare: (here, on) => [
		step('enter-directory', 'Go to the Terraform folder', awsCitations.fargate, [
			md`You need Terraform 1.1 or newer, and AWS credentials with the rights of whoever deployed the bridge. You also need the folder it was deployed from, with the same state, the same \`terraform.tfvars\` and the same \`scimsession\`.`,
			warning(
				md`Do not replace the folder with a newer copy of the example, and do not run ${word`git pull`} in it. Newer examples changed names and the processor type: Terraform would then destroy and rebuild. For this update, the image line is enough.`
			),
			run(enter(here), sh`ls scimsession`, sh`terraform version`)
		]),
		step('read-current-version', 'Read the current version', awsCitations.fargate, [
			md`The first command shows the image in the file with the ${terms.taskDefinition}. The other commands show what AWS runs:`,
			run(find(word`"image"`, here.answers.file)),
			here.previous.kind === 'known' &&
				output(fargate.imageFile(on, here).line(here.previous.image)),
			run(...fargate.runningImages(on)),
			md`Check that both show the same tag for the bridge. Write it down: you need it to go back. If AWS does not find the cluster or the service, see Troubleshoot.`
		]),
		checkTagByHand(here),
		step('initialize', 'Check that nothing else has changed', awsCitations.terraformPlan, [
			run(sh`terraform init`, sh`terraform plan`),
			md`Check that the plan says \`No changes\`. If it wants to change something now, AWS and the folder differ. In that case, talk to whoever made the change before you continue.`
		]),
		step('back-up', 'Keep a copy of the task definition', awsCitations.fargate, [
			md`You can paste this twice: it does not overwrite an existing copy.`,
			run(backUp(here.answers.file, fargate.imageFile(on, here).copy))
		])
	],

	update: (here, on) => [
		changeImageLine(fargate.imageFile(on, here), here),
		step('plan', 'Plan the change, and read the plan', citations.updateGuide, [
			run(fargate.makePlan()),
			md`Expect about these changes:

- \`aws_ecs_task_definition\` is replaced. That is how a task definition changes.
- \`aws_ecs_service\` is updated in place.
- About ten other resources are updated in place, only in their tag \`version\`. It is computed from the image line.`,
			warning(
				md`Stop if the plan **destroys** or replaces a load balancer, a certificate, a secret, a DNS record or the cluster. A changed secret means that \`scimsession\` in the folder is not the one that was deployed.`
			)
		]),
		step('apply', 'Apply the plan', citations.updateGuide, [
			md`Paste this only after you have read the plan. This command does not ask again.`,
			run(fargate.applyPlan()),
			md`\`Apply complete!\` means that AWS has the new task definition. The task itself needs a few minutes. \`Saved plan is stale\` means that something has changed since then: plan again.`
		])
	],

	verify: (here, on) => [
		step('wait-stable', 'Wait until the service is stable', awsCitations.fargate, [
			run(fargate.waitUntilStable(on), ...fargate.runningImages(on)),
			md`The first command ends without output when the new task runs and the old one is gone. Check that the table then shows ${here.image} beside the bridge.`
		]),
		step('read-log', 'Read the log', awsCitations.fargate, [
			run(sh`terraform output cloudwatch_log_group`),
			md`Open this log group in CloudWatch. Check that the newest stream that starts with \`ecs-scim\` shows no fatal error.`
		]),
		...verifyBridge(here)
	],

	rollBack: (here, on) => [
		step('roll-back', 'Put the old task definition back and apply it', awsCitations.fargate, [
			md`Do not point the ECS service at an older task definition by hand: Terraform would see that as a difference.`,
			run(
				enter(here),
				sh`cp ${fargate.imageFile(on, here).copy} ${here.answers.file}`,
				find(word`"image"`, here.answers.file),
				fargate.makePlan()
			),
			here.previous.kind === 'known' && [
				md`Check that the file names the previous version:`,
				output(fargate.imageFile(on, here).line(here.previous.image))
			],
			md`Read the plan as in Update. Then apply it:`,
			run(fargate.applyPlan()),
			askHealthAgain
		])
	],

	troubleshoot: (here, on) => [
		step('no-scimsession', 'Terraform finds no scimsession', awsCitations.fargate, [
			md`\`no file exists at "./scimsession"\`: Terraform reads the session file at every plan. Put the session file with which the bridge was deployed into the folder. If nobody has it, you need new credentials: ${citations.troubleshooting} says how.`
		]),
		step('target-unhealthy', 'The new task is stopped again and again', awsCitations.fargate, [
			md`The events of the service show the reason. If the health check fails although the log shows no error, check the path that the load balancer asks for. It must be \`/app\`. In deployments from before version 2.3.0, it is \`/\`. Correct \`path\` in the target group in \`main.tf\`, plan, and apply.`,
			run(fargate.showEvents(on))
		]),
		step('names-differ', 'AWS does not find the cluster or the service', awsCitations.fargate, [
			md`Check **AWS region** and **Name prefix** in the form. Deployments from before 2022 have other names: cluster \`scim-bridge\`, service \`scim_bridge_service\`, container \`scim-bridge\`. The update through Terraform still works. Only the commands that ask AWS need your names.`,
			run(fargate.listClusters(on))
		])
	],

	redeploy: 'not-offered',

	finish: (here) => [
		step('remove-plan', 'Remove the plan file', awsCitations.terraformPlan, [
			md`The plan file contains the session secret in clear text, as the state does. Never share it.`,
			run(sh`rm ./op-scim.plan`)
		]),
		...finish(
			md`Commit the changed ${here.answers.file} where your team keeps the folder, so that the next update starts from ${here.image}.`
		)
	]
});
