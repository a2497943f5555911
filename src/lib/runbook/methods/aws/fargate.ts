import { assign, sh, type Command, type Run } from '../../language/command.ts';
import type { Context } from '../../method.ts';
import { citations } from '../../citations/index.ts';
import type { Absent, Given } from '../../language/value.ts';
import { variable, word, type NonEmpty, type Word } from '../../language/words.ts';
import { jsonImage, type ImageFile } from '../../steps/image-line.ts';

/** The ECS service that the Terraform example creates. docs/facts/platforms.md 5. */
export type FargateService = {
	readonly region: Given;
	readonly prefix: Given | Absent;
	/** The path of the task definition, relative to the Terraform folder. */
	readonly file: Given;
};

/** The names that `main.tf` has built since 2022. */
const clusterName = ({ prefix }: FargateService): Word =>
	prefix.kind === 'given' ? word`${prefix}-scim-bridge` : word`op-scim-bridge`;

const serviceName = ({ prefix }: FargateService): Word =>
	prefix.kind === 'given' ? word`${prefix}_service` : word`op-scim-bridge_service`;

export const imageFile = ({ file }: FargateService, { version }: Context): ImageFile => ({
	...jsonImage(word`    "name": "op_scim_bridge",`),
	file,
	copy: word`${file}.before-v${version}`,
	source: citations.updateGuide
});

const describe = (on: FargateService, query: Word): Run =>
	sh`aws ecs describe-services --region ${on.region} --cluster ${clusterName(on)} --services ${serviceName(on)} --query ${query} --output text`;

export const showEvents = (on: FargateService): Run =>
	describe(on, word`services[0].events[:5].message`);

/** Shows which images run, through the task definition of the service. */
export const runningImages = (on: FargateService): NonEmpty<Command> => [
	assign('TASK_DEFINITION', describe(on, word`services[0].taskDefinition`)),
	sh`aws ecs describe-task-definition --region ${on.region} --task-definition ${variable('TASK_DEFINITION')} --query taskDefinition.containerDefinitions[].[name,image] --output table`
];

export const waitUntilStable = (on: FargateService): Run =>
	sh`aws ecs wait services-stable --region ${on.region} --cluster ${clusterName(on)} --services ${serviceName(on)}`;

export const listClusters = ({ region }: FargateService): Run =>
	sh`aws ecs list-clusters --region ${region} --output text`;

export const makePlan = (): Run => sh`terraform plan -out=./op-scim.plan`;
export const applyPlan = (): Run => sh`terraform apply ./op-scim.plan`;
