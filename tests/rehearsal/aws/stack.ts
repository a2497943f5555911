import { z } from 'zod';
import type { Part } from '../part.ts';
import type { Recorder } from '../../support/record.ts';
import { done, failed, type Action, type Outcome, type Service } from './service.ts';

export type StackSeed = {
	readonly name: string;
	readonly region: string;
	/** The template's parameters with their values in the stack. */
	readonly parameters: Readonly<Record<string, string>>;
};

const asked = z.looseObject({
	StackName: z.string(),
	UsePreviousTemplate: z.string().optional(),
	Capabilities: z.array(z.string()).optional(),
	ChangeSetName: z.string().optional(),
	LogicalResourceId: z.string().optional(),
	Parameters: z
		.array(
			z.object({
				ParameterKey: z.string(),
				ParameterValue: z.string().optional(),
				UsePreviousValue: z.string().optional()
			})
		)
		.optional()
});

type Asked = z.output<typeof asked>;

type State = {
	readonly parameters: Readonly<Record<string, string>>;
	/** Planned changes, by the name of their change set. */
	readonly planned: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The value of a parameter that an update does not set. */
const DEFAULT = 'the default of the template';

const TEMPLATE = 'Parameters:\n  SCIMBridgeVersion:\n    Type: String\n';

const CHANGE = { Action: 'Modify', LogicalResourceId: 'ECSTaskDefinition', Replacement: 'True' };

/** Simulates a CloudFormation stack with a bridge. Runs each update at once. */
export function stack(
	seed: StackSeed,
	recorder: Recorder
): Part & { readonly service: Service; readonly version: () => string } {
	let state: State = { parameters: seed.parameters, planned: {} };

	/** Derives the parameters after an update from the old ones, like CloudFormation. */
	function next({ Parameters = [], UsePreviousTemplate, Capabilities = [] }: Asked) {
		const unknown = Parameters.find((one) => state.parameters[one.ParameterKey] === undefined);
		if (UsePreviousTemplate !== 'true')
			return failed('ValidationError', 'Either Template URL or Template Body must be specified.');
		if (!Capabilities.includes('CAPABILITY_IAM'))
			return failed('InsufficientCapabilitiesException', 'Requires capabilities: [CAPABILITY_IAM]');
		if (unknown !== undefined)
			return failed(
				'ValidationError',
				`Parameters: [${unknown.ParameterKey}] do not exist in the template`
			);
		return Object.fromEntries(
			Object.entries(state.parameters).map(([key, old]) => {
				const given = Parameters.find((one) => one.ParameterKey === key);
				return [key, given?.UsePreviousValue === 'true' ? old : (given?.ParameterValue ?? DEFAULT)];
			})
		);
	}

	const differences = (after: Readonly<Record<string, string>>): string =>
		Object.entries(after)
			.filter(([key, value]) => state.parameters[key] !== value)
			.map(([key, value]) => `${key}: ${state.parameters[key] ?? ''} -> ${value}`)
			.join('; ');

	const isOutcome = (value: object): value is Outcome => 'kind' in value;

	function act({ name, params }: Action): Outcome {
		const ask = asked.parse(params);
		const { StackName, ChangeSetName = '' } = ask;
		if (StackName !== seed.name) {
			recorder.record(`${name} of stack ${StackName}, which is not there`);
			return failed('ValidationError', `Stack with id ${StackName} does not exist`);
		}
		const what = `stack ${StackName} in ${seed.region}`;
		switch (name) {
			case 'UpdateStack':
			case 'CreateChangeSet': {
				const after = next(ask);
				if (isOutcome(after)) {
					recorder.record(`${name} of ${what}: refused`);
					return after;
				}
				const plan = name === 'CreateChangeSet' ? `plan ${ChangeSetName} for` : 'update';
				recorder.record(`${plan} ${what}: ${differences(after)}`);
				state =
					name === 'UpdateStack'
						? { ...state, parameters: after }
						: { ...state, planned: { ...state.planned, [ChangeSetName]: after } };
				return done({ StackId: 'stack-1', Id: 'change-set-1' });
			}
			case 'DescribeChangeSet':
			case 'ExecuteChangeSet': {
				const planned = state.planned[ChangeSetName];
				if (planned === undefined)
					return failed('ChangeSetNotFound', `ChangeSet [${ChangeSetName}] does not exist`);
				if (name === 'DescribeChangeSet') {
					recorder.record(`read ${ChangeSetName} of ${what}`);
					return done({
						Status: 'CREATE_COMPLETE',
						Changes: [{ Type: 'Resource', ResourceChange: CHANGE }]
					});
				}
				recorder.record(`carry out ${ChangeSetName} of ${what}: ${differences(planned)}`);
				state = { ...state, parameters: planned };
				return done({});
			}
			case 'DescribeStacks':
				recorder.record(`read ${what}`);
				return done({
					Stacks: [
						{
							StackName,
							CreationTime: '2024-11-02T10:00:00Z',
							StackStatus: 'UPDATE_COMPLETE',
							Parameters: Object.entries(state.parameters).map(
								([ParameterKey, ParameterValue]) => ({
									ParameterKey,
									ParameterValue
								})
							)
						}
					]
				});
			case 'GetTemplate':
				recorder.record(`read the template of ${what}`);
				return done({ TemplateBody: TEMPLATE });
			case 'DescribeStackResource':
				recorder.record(`read resource ${ask.LogicalResourceId ?? ''} of ${what}`);
				return done({
					StackResourceDetail: { PhysicalResourceId: `the-${ask.LogicalResourceId ?? ''}` }
				});
			case 'DescribeStackResources':
				recorder.record(`read the resources of ${what}`);
				return done({
					StackResources: [
						{
							LogicalResourceId: 'ECSService',
							PhysicalResourceId: 'the-service',
							ResourceType: 'AWS::ECS::Service'
						}
					]
				});
			case 'DescribeStackEvents':
				recorder.record(`read the events of ${what}`);
				return done({
					StackEvents: [
						{
							Timestamp: '2026-11-02T10:00:00Z',
							LogicalResourceId: 'ECSService',
							ResourceStatus: 'UPDATE_COMPLETE'
						}
					]
				});
			case 'CancelUpdateStack':
				recorder.record(`cancel the update of ${what}`);
				return done({});
			default:
				recorder.record(`${name} of ${what}, which nobody serves`);
				return failed('InvalidAction', `Could not find operation ${name}`);
		}
	}

	return {
		service: { name: 'cloudformation', region: seed.region, act },
		version: () => (state.parameters['SCIMBridgeVersion'] ?? '').replace(/^v/, ''),
		env: {},
		save: () => {
			const kept = state;
			return () => {
				state = kept;
			};
		},
		close: () => Promise.resolve()
	};
}
