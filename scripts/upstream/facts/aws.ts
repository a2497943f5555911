import type { Https } from '#lib/runbook/language/prose.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import { examples, examplesAt, inFile, type Fact } from '../fact.ts';
import { initial, parametersNamed } from '../ours.ts';

const FARGATE = 'src/lib/runbook/methods/aws/fargate.ts';
const PLATFORM = 'src/lib/runbook/methods/aws/aws-fargate-terraform.ts';
const folder = 'aws-ecsfargate-terraform';
const task = inFile(examples(`${folder}/${initial('aws-fargate-terraform', 'file')}`), FARGATE);
const main = inFile(examples(`${folder}/main.tf`), FARGATE);
const readme = inFile(examples(`${folder}/README.md`), PLATFORM);
const variables = inFile(examples(`${folder}/variables.tf`), PLATFORM);

const API_GATEWAY = 'src/lib/runbook/methods/aws/aws-ecs-api-gateway.ts';
const CLOUDFORMATION = 'src/lib/runbook/methods/aws/aws-ecs-cloudformation.ts';
const gateway = examples('aws-ecs-apigateway-cfn/op-scim-bridge.yaml');
const alb = examples('deprecated/aws-ecsfargate-cfn/op-scim-bridge.yaml');

const OURS = {
	'aws-ecs-api-gateway': API_GATEWAY,
	'aws-ecs-cloudformation': CLOUDFORMATION
} as const;

/** What the update of a stack rests on: it keeps every parameter of the template, and only the tag is one. */
const template = (
	id: MethodId & keyof typeof OURS,
	name: string,
	url: Https,
	answers: Draft = {}
): readonly Fact[] => [
	{
		what: `the parameters of ${name}`,
		ours: OURS[id],
		url,
		expect: { kind: 'parameters', names: parametersNamed(id, answers) }
	},
	inFile(url, OURS[id])(
		`the image of ${name}, with the version as its tag`,
		'1password/scim:${SCIMBridgeVersion}'
	)
];

const earlier = (commit: string, folder: string): Https =>
	examplesAt(commit)(`beta/${folder}/op-scim-bridge.yaml`);

/** The templates that a stack may have. docs/facts/platforms.md 6, 7 and 17. */
const templates: readonly Fact[] = [
	...template('aws-ecs-api-gateway', 'the template with API Gateway', gateway),
	...template(
		'aws-ecs-api-gateway',
		'the template with API Gateway of v2.9.7',
		earlier('90fa46890bef6d233bcfc1774f81cae12b5b7735', 'aws-ecs-apigateway-cfn')
	),
	...template(
		'aws-ecs-api-gateway',
		'the template with API Gateway of v2.9.11',
		earlier('2c3b1a47bd6bb5d8f6becbd47e1f2c834322f95a', 'aws-ecs-apigateway-cfn')
	),
	...template('aws-ecs-cloudformation', 'the template with a load balancer', alb),
	...template(
		'aws-ecs-cloudformation',
		'the template with a load balancer of summer 2023',
		earlier('4e40b32fc5dfafcec79d9d33a1f13631f4553b97', 'aws-ecsfargate-cfn'),
		{ 'template-from': '2023-07' }
	),
	...template(
		'aws-ecs-cloudformation',
		'the template with a load balancer of autumn 2023',
		earlier('15f1a6c7361e7de0f7a78fe4868487b18a849173', 'aws-ecsfargate-cfn'),
		{ 'template-from': '2023-09' }
	)
];

/** docs/facts/platforms.md 5, 6, 7 and 15. */
export const awsFacts: readonly Fact[] = [
	task('the container and its image line', '"name": "op_scim_bridge", "image": "1password/scim:v…'),
	task('the beginning of its log streams', '"awslogs-stream-prefix": "ecs-scim"'),
	main(
		'the name of the cluster',
		'var.name_prefix == "" ? "op-scim-bridge" : format("%s-%s", local.name_prefix, "scim-bridge")'
	),
	main('the name of the service', 'format("%s_%s", local.name_prefix, "service")'),
	main(
		'the prefix where none is set',
		'var.name_prefix != "" ? var.name_prefix : "op-scim-bridge"'
	),
	inFile(examples(`${folder}/main.tf`), PLATFORM)('the path of the health check', 'path = "/app"'),
	inFile(examples(`${folder}/main.tf`), PLATFORM)(
		'the session file it reads',
		'filebase64("${path.module}/scimsession")'
	),
	inFile(examples(`${folder}/main.tf`), PLATFORM)(
		'the version of Terraform',
		'required_version = ">= 1.1"'
	),
	variables('the variable of the region', 'variable "aws_region"'),
	variables('the variable of the prefix', 'variable "name_prefix"'),
	inFile(examples(`${folder}/outputs.tf`), PLATFORM)(
		'the output with the log group',
		'output "cloudwatch_log_group"'
	),
	readme('the command that plans', 'terraform plan -out="./op-scim.plan"'),
	readme('the command that applies', 'terraform apply "./op-scim.plan"'),
	...templates,
	inFile(gateway, 'src/lib/runbook/methods/aws/cloudformation.ts')(
		'the label of the version in the console',
		'SCIMBridgeVersion: default: 1Password SCIM Bridge version'
	),
	inFile(gateway, 'src/lib/runbook/methods/aws/cloudformation.ts')(
		'the log group',
		'LogGroup: Type: AWS::Logs::LogGroup'
	),
	inFile(examples('deprecated/README.md'), CLOUDFORMATION)(
		'the days of the template with a load balancer',
		'aws-ecsfargate-cfn | 2026-01-15 | 2026-04-15'
	),
	inFile(examples('deprecated/README.md'), 'src/lib/runbook/methods/aws/aws-ec2-terraform.ts')(
		'the days of the example on EC2',
		'aws-ec2-terraform | 2020-12-21 | 2023-09-14'
	)
];
