import { choice } from '../../questions/question-makers.ts';
import { deprecated } from '../../knowledge/not-maintained.ts';
import { md } from '../../language/prose.ts';
import { awsNotices } from './notices.ts';
import { defineMethod, type Context } from '../../method.ts';
import { awsCitations } from './citations.ts';
import { finish } from '../../steps/finish.ts';
import type { Stack } from './cloudformation.ts';
import { phases, questionsOfStack } from './plain-cloudformation.ts';
import { words, type Word } from '../../language/words.ts';

const questions = {
	...questionsOfStack(md`The region of the stack.`),
	'template-from': choice(
		'2024-09',
		{
			'2024-09': 'September 2024 or later: it has VPCID',
			'2023-09': 'September 2023 to September 2024: it has ProvisioningVolume, no VPCID',
			'2023-07': 'Summer 2023: it has neither'
		},
		{
			label: 'Template of the stack',
			hint: md`The tab **Parameters** of the stack shows which parameters it has.`
		}
	)
};

type Here = Context<typeof questions>;

/** The parameters of each template, without the version. docs/facts/platforms.md 7. */
const SUMMER_2023 = words`VPCCIDR Route53HostedZoneID DomainName scimsession`;
const AUTUMN_2023 = [
	...SUMMER_2023,
	...words`ProvisioningVolume WorkspaceCredentials WorkspaceActor`
];
const PARAMETERS: Readonly<Record<Here['answers']['template-from'], readonly Word[]>> = {
	'2023-07': SUMMER_2023,
	'2023-09': AUTUMN_2023,
	'2024-09': [...AUTUMN_2023, ...words`VPCID PublicSubnets`]
};

export default defineMethod({
	title: 'AWS ECS Fargate (CloudFormation)',
	groups: ['aws'],
	keywords: ['cfn', 'fargate', 'load balancer', 'stack', 'scimbridgeversion'],
	status: deprecated({
		deprecated: '2026-01-15',
		removalAnnounced: '2026-04-15',
		successor: md`AWS ECS with API Gateway (CloudFormation)`
	}),
	recognize: md`A CloudFormation stack with the outputs \`CNAMEName\` and \`CNAMEValue\`, and an address of your own domain in \`SCIMBridgeURL\`.`,
	source: awsCitations.fargateTemplate,
	terminal: 'own',
	downtime: md`expect none to a minute. Redis is in the same task and restarts with it, which does no harm here: the certificate is at the load balancer.`,
	imageSource: {
		kind: 'fixed',
		why: md`The template names \`1password/scim\` itself, and only the version is a parameter. To pull from elsewhere, edit the \`Image\` line in a copy of the template and update the stack with that copy.`
	},
	questions,
	notices: awsNotices,
	generations: [],

	on: ({ answers }): Stack => ({
		stack: answers.stack,
		region: answers.region,
		parameters: PARAMETERS[answers['template-from']],
		source: awsCitations.fargateTemplate
	}),

	...phases,
	finish: () =>
		finish(
			md`Keep the copy of the template with your change record. Also keep using the template that the stack has: a newer one changes network, processor type and secrets at the same time. When you have time, plan a move to AWS ECS with API Gateway. That is a new stack with a new address. Pause provisioning while you move, and run only one bridge at a time.`
		)
});
