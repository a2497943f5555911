import { md } from '../../language/prose.ts';
import { awsNotices } from './notices.ts';
import { defineMethod } from '../../method.ts';
import { awsCitations } from './citations.ts';
import { MAINTAINED } from '../../status.ts';
import { finish } from '../../steps/finish.ts';
import type { Stack } from './cloudformation.ts';
import { phases, questionsOfStack } from './plain-cloudformation.ts';
import { words } from '../../language/words.ts';

export default defineMethod({
	title: 'AWS ECS with API Gateway (CloudFormation)',
	groups: ['aws'],
	keywords: ['cfn', 'fargate', 'execute-api', 'stack', 'scimbridgeversion'],
	status: MAINTAINED,
	recognize: md`A CloudFormation stack whose output \`SCIMBridgeURL\` ends in \`amazonaws.com\`, with resources \`VpcLink\` and \`ApiGateway\`.`,
	source: awsCitations.apiGateway,
	terminal: 'own',
	downtime: md`expect a gap of about a minute, until the name of the new task has spread inside the network.`,
	imageSource: {
		kind: 'fixed',
		why: md`The template names \`1password/scim\` itself, and only the version is a parameter. To pull from elsewhere, edit the \`Image\` line in a copy of the template and update the stack with that copy. A mirror must have the image for ARM64: the tasks ask for it.`
	},
	questions: questionsOfStack(md`The region of the stack. The address of the bridge names it too.`),
	notices: awsNotices,
	generations: [],

	on: ({ answers }): Stack => ({
		stack: answers.stack,
		region: answers.region,
		parameters: words`VPCID VPCCIDR PublicSubnets ProvisioningVolume scimsession WorkspaceCredentials WorkspaceActor`,
		source: awsCitations.apiGateway
	}),

	...phases,
	finish: () =>
		finish(
			md`Keep the copy of the template with your change record. A newer template does not change the version by itself: the parameter of the stack decides.`
		)
});
