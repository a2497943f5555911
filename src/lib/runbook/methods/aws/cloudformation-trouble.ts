import { sh } from '../../language/command.ts';
import { md } from '../../language/prose.ts';
import { run, step, type Steps } from '../../language/step.ts';
import { word } from '../../language/words.ts';
import { named, type Stack } from './cloudformation.ts';

export const troubleshoot = (on: Stack): Steps => [
	step('update-hangs', 'The update does not finish', on.source, [
		md`Expect CloudFormation to wait for hours for a service that cannot start. The usual reason is a version that does not exist, or a version without its v. See what CloudFormation is waiting for:`,
		run(
			sh`aws cloudformation describe-stack-events ${named(on)} --max-items 20 --query ${word`StackEvents[].[Timestamp,LogicalResourceId,ResourceStatus,ResourceStatusReason]`} --output table`
		),
		md`The next command cancels the update, and CloudFormation goes back to the previous state. Then start again with a version that exists.`,
		run(sh`aws cloudformation cancel-update-stack ${named(on)}`)
	]),
	step('parameters-differ', 'The stack has other parameters', on.source, [
		md`\`Parameters: […] must have values\` or \`do not exist in the template\`: the template is from another time, or it is not the template of this method. Compare the parameters with the list in “Find the stack and its parameters” in Prepare. In the AWS console you need no list: update the stack there, and choose **Use existing template**.`,
		run(
			sh`aws cloudformation describe-stacks ${named(on)} --query Stacks[0].Parameters[].ParameterKey --output text`
		)
	]),
	step('task-fails', 'The new task does not stay up', on.source, [
		md`- \`CannotPullContainerError\`: the tag does not exist, or the task cannot reach Docker Hub.
- \`failed to set up redis for SCIM bridge\` in the log: the Redis task does not run.
- \`exec format error\`: the version is older than 2.8.5, and the task runs on ARM64. There is no such image.`,
		run(
			sh`aws cloudformation describe-stack-resources ${named(on)} --query ${word`StackResources[?ResourceType=='AWS::ECS::Service'].[LogicalResourceId,PhysicalResourceId]`} --output table`
		)
	])
];
