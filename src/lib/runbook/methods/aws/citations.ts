import { link } from '../../language/prose.ts';
import { example } from '../../citations/vendor.ts';

/** Pages about AWS and Terraform. Read as stored copies; see docs/sources.md. */
export const awsCitations = {
	fargate: example('AWS ECS Fargate with Terraform', 'aws-ecsfargate-terraform/README.md'),
	terraformPlan: link(
		'HashiCorp: terraform plan',
		'https://developer.hashicorp.com/terraform/cli/commands/plan'
	),
	apiGateway: example('AWS ECS with API Gateway', 'aws-ecs-apigateway-cfn/README.md'),
	fargateTemplate: example(
		'AWS Fargate with CloudFormation',
		'deprecated/aws-ecsfargate-cfn/README.md'
	),
	updateStack: link(
		'AWS: cloudformation update-stack',
		'https://docs.aws.amazon.com/cli/latest/reference/cloudformation/update-stack.html'
	),
	changeSets: link(
		'AWS: Change sets',
		'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets.html'
	)
};
