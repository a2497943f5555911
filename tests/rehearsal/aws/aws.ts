import { search, type JSONValue } from '@jmespath-community/jmespath';
import type { Part } from '../part.ts';
import type { StubAnswer, StubCall, StubTable } from '../tools/stub.ts';
import type { Outcome, Service } from './service.ts';

const common = { '--region': 'value', '--query': 'value', '--output': 'value' } as const;
const ofStack = { ...common, '--stack-name': 'required' } as const;
const change = {
	...ofStack,
	'--use-previous-template': 'flag',
	'--capabilities': 'values',
	'--parameters': 'values'
} as const;
const ofChangeSet = { ...ofStack, '--change-set-name': 'required' } as const;
const ofCluster = { ...common, '--cluster': 'value', '--services': 'values' } as const;

export const awsTable: StubTable = {
	source: 'https://docs.aws.amazon.com/cli/latest/reference/',
	commands: {
		'cloudformation describe-stacks': { options: ofStack },
		'cloudformation get-template': { options: ofStack },
		'cloudformation update-stack': { options: change },
		'cloudformation create-change-set': {
			options: { ...change, '--change-set-name': 'required' }
		},
		'cloudformation describe-change-set': { options: ofChangeSet },
		'cloudformation execute-change-set': { options: ofChangeSet },
		'cloudformation describe-stack-resource': {
			options: { ...ofStack, '--logical-resource-id': 'required' }
		},
		'cloudformation describe-stack-resources': { options: ofStack },
		'cloudformation describe-stack-events': { options: { ...ofStack, '--max-items': 'value' } },
		'cloudformation cancel-update-stack': { options: ofStack },
		'cloudformation wait change-set-create-complete': { options: ofChangeSet },
		'cloudformation wait stack-update-complete': { options: ofStack },
		'logs tail': { options: { '--region': 'value', '--since': 'value' }, words: [1, 1] },
		'ecs describe-services': { options: ofCluster },
		'ecs describe-task-definition': { options: { ...common, '--task-definition': 'required' } },
		'ecs wait services-stable': { options: ofCluster },
		'ecs list-clusters': { options: common }
	}
};

/** The action behind each wait. The CLI polls it until the answer is right; here it is right at once. */
const ACTIONS: Readonly<Record<string, string>> = {
	'wait change-set-create-complete': 'DescribeChangeSet',
	'wait stack-update-complete': 'DescribeStacks',
	'wait services-stable': 'DescribeServices',
	tail: 'FilterLogEvents'
};

const camel = (name: string): string =>
	name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const pair = (text: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		text.split(',').map((part): readonly [string, string] => {
			const [key = '', value = ''] = part.split('=');
			return [key, value];
		})
	);

/** Converts the options of a command line into parameters of an action, in the spelling of each service. */
function paramsOf(
	service: string,
	{ options, words }: StubCall
): Readonly<Record<string, unknown>> {
	if (service === 'logs') return { logGroupName: words[0], startTime: 0 };
	const entries = [...options]
		.filter(([name]) => !Object.hasOwn(common, name) && name !== '--max-items')
		.map(([name, values]): readonly [string, unknown] => {
			const key = camel(name.slice(2));
			if (name === '--parameters') return [key, values.map(pair)];
			if (name === '--capabilities' || name === '--services') return [key, values];
			return [key, values[0] ?? 'true'];
		});
	const lower = (key: string) => `${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`;
	return Object.fromEntries(
		entries.map(([key, value]) => [service === 'ecs' ? lower(key) : key, value])
	);
}

/** A value as in `--output text` or `table`, as far as readers look at it. */
function cells(value: unknown): string {
	if (Array.isArray(value)) return value.map(cells).join(value.some(Array.isArray) ? '\n' : '\t');
	return typeof value === 'string' ? value : JSON.stringify(value ?? 'None');
}

function shown(outcome: Outcome, call: StubCall): StubAnswer {
	if (outcome.kind === 'failed')
		return { errors: `An error occurred (${outcome.code}): ${outcome.message}\n`, status: 254 };
	if (call.command.includes(' wait ')) return {};
	const query = call.option('--query');
	const value = query === '' ? outcome.result : search(outcome.result as JSONValue, query);
	return {
		output: `${call.option('--output') === '' ? JSON.stringify(value) : cells(value)}\n`
	};
}

/** An administrator's account for the real CLI, and a stub of the CLI. */
export const aws = (services: readonly Service[]): Part => ({
	env: {
		AWS_ACCESS_KEY_ID: 'rehearsal',
		AWS_SECRET_ACCESS_KEY: 'rehearsal',
		// The region for commands that name none.
		AWS_DEFAULT_REGION: 'ap-south-1',
		AWS_PAGER: '',
		AWS_EC2_METADATA_DISABLED: 'true'
	},
	stubs: {
		aws: (call) => {
			const [name = '', ...rest] = call.command.split(' ');
			const service = services.find(
				(one) => one.name === name && one.region === call.option('--region')
			);
			if (service === undefined)
				return { errors: `Could not connect to the endpoint of ${name}\n`, status: 255 };
			const verb = rest.join(' ');
			const action = ACTIONS[verb] ?? camel(verb);
			return shown(service.act({ name: action, params: paramsOf(name, call) }), call);
		}
	},
	save: () => () => undefined,
	close: () => Promise.resolve()
});
