import { sh } from '../command.ts';
import type { Step } from '../model.ts';
import { md } from '../prose.ts';
import { run, step, text } from '../step.ts';
import { word, type NonEmpty } from '../words.ts';
import { named, type Stack } from './cloudformation.ts';

export const troubleshoot = (on: Stack): NonEmpty<Step> => [
	step(
		'update-hangs',
		'The update does not finish',
		on.source,
		text(
			md`Expect CloudFormation to wait for hours for a service that cannot start. The usual reason is a version that does not exist, or one without its v. See what is being waited for:`
		),
		run(
			sh`aws cloudformation describe-stack-events ${named(on)} --max-items 20 --query ${word`StackEvents[].[Timestamp,LogicalResourceId,ResourceStatus,ResourceStatusReason]`} --output table`
		),
		text(
			md`To stop it, let it go back to what was before, then start again with a version that exists:`
		),
		run(sh`aws cloudformation cancel-update-stack ${named(on)}`)
	),
	step(
		'parameters-differ',
		'The stack has other parameters',
		on.source,
		text(
			md`\`Parameters: […] must have values\` or \`do not exist in the template\`: the template is from another time, or not the one of this method. Check with the list of Prepare. With the console no list is needed: do the clicks of Update there.`
		),
		run(
			sh`aws cloudformation describe-stacks ${named(on)} --query Stacks[0].Parameters[].ParameterKey --output text`
		)
	),
	step(
		'task-fails',
		'The new task does not stay up',
		on.source,
		text(md`- \`CannotPullContainerError\`: the tag does not exist, or the task has no way to Docker Hub.
- \`failed to set up redis for SCIM bridge\` in the log: the Redis task does not run.
- \`exec format error\`: a version before 2.8.5 on ARM64. There is no such image.`),
		run(
			sh`aws cloudformation describe-stack-resources ${named(on)} --query ${word`StackResources[?ResourceType=='AWS::ECS::Service'].[LogicalResourceId,PhysicalResourceId]`} --output table`
		)
	)
];
