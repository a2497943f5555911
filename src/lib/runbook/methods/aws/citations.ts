import { link } from '../../language/prose.ts';
import { examples } from '../../citations/examples.ts';

/** Pages about AWS and Terraform. Read as stored copies; see docs/sources.md. */
export const awsCitations = {
	fargate: link(
		'1Password/scim-examples: AWS ECS Fargate with Terraform',
		`${examples}/aws-ecsfargate-terraform/README.md`
	),
	terraformPlan: link(
		'HashiCorp: terraform plan',
		'https://developer.hashicorp.com/terraform/cli/commands/plan'
	),
	apiGateway: link(
		'1Password/scim-examples: AWS ECS with API Gateway',
		`${examples}/aws-ecs-apigateway-cfn/README.md`
	),
	fargateTemplate: link(
		'1Password/scim-examples: AWS Fargate with CloudFormation',
		`${examples}/deprecated/aws-ecsfargate-cfn/README.md`
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
