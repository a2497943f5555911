/** The form of an option: no value, one value, one value and mandatory, several values. */
type Option = 'flag' | 'value' | 'required' | 'values';

type CommandTable = {
	readonly options: Readonly<Record<string, Option>>;
	/** The minimum and maximum number of positional arguments. */
	readonly words?: readonly [least: number, most: number];
};

/** The commands and options of a tool, from its documentation. The stub refuses everything else. */
export type StubTable = {
	readonly source: `https://${string}`;
	/** Options before the command. */
	readonly before?: Readonly<Record<string, Option>>;
	readonly commands: Readonly<Record<string, CommandTable>>;
};

export type StubCall = {
	readonly command: string;
	readonly words: readonly string[];
	/** @returns the last value of an option, or an empty string without one */
	readonly option: (name: string) => string;
	readonly options: ReadonlyMap<string, readonly string[]>;
	readonly input: string;
	readonly cwd: string;
	readonly env: Readonly<Record<string, string>>;
};

export type StubAnswer = {
	readonly output?: string;
	readonly errors?: string;
	readonly status?: number;
};

export type StubRun = (call: StubCall) => StubAnswer | Promise<StubAnswer>;

type Parsed =
	| {
			readonly kind: 'call';
			readonly command: string;
			readonly words: readonly string[];
			readonly options: ReadonlyMap<string, readonly string[]>;
	  }
	| { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): Parsed => ({ kind: 'refused', reason });

type Options = ReadonlyMap<string, readonly string[]>;

/** Reads options at the start of a command line, or also between its words. */
function readOptions(
	known: Readonly<Record<string, Option>>,
	argv: readonly string[],
	wordsToo: boolean
):
	| {
			readonly words: readonly string[];
			readonly options: Options;
			readonly rest: readonly string[];
	  }
	| string {
	const words: string[] = [];
	const options = new Map<string, readonly string[]>();
	let i = 0;
	for (; i < argv.length; i += 1) {
		const word = argv[i] ?? '';
		if (!word.startsWith('-') || word === '-') {
			if (!wordsToo) break;
			words.push(word);
			continue;
		}
		const [, name = word, joined] = /^(--?[\w-]+)=(.*)$/s.exec(word) ?? [];
		const kind = known[name];
		if (kind === undefined) return `unknown option: ${name}`;
		const values = joined === undefined ? [] : [joined];
		while (kind !== 'flag' && (values.length === 0 || kind === 'values')) {
			const next = argv[i + 1];
			if (next === undefined || (next.startsWith('-') && next !== '-')) break;
			values.push(next);
			i += 1;
		}
		if (kind !== 'flag' && values.length === 0) return `${name} needs a value`;
		options.set(name, [...(options.get(name) ?? []), ...values]);
	}
	const lacking = Object.entries(known).find(
		([name, kind]) => kind === 'required' && !options.has(name)
	);
	if (lacking !== undefined) return `${lacking[0]} is required`;
	return { words, options, rest: argv.slice(i) };
}

/** @returns the call in a command line, or the reason why the tool would refuse it */
export function parse(table: StubTable, argv: readonly string[]): Parsed {
	const first =
		table.before === undefined
			? { options: new Map<string, readonly string[]>(), rest: argv }
			: readOptions(table.before, argv, false);
	if (typeof first === 'string') return refused(first);
	const command = Object.keys(table.commands)
		.filter((name) => name.split(' ').every((word, i) => first.rest[i] === word))
		.sort((one, other) => other.length - one.length)[0];
	const known = command === undefined ? undefined : table.commands[command];
	if (command === undefined || known === undefined)
		return refused(`no such command: ${first.rest.slice(0, 3).join(' ')}`);

	const then = readOptions(known.options, first.rest.slice(command.split(' ').length), true);
	if (typeof then === 'string') return refused(`${command}: ${then}`);
	const [least, most] = known.words ?? [0, 0];
	if (then.words.length < least || then.words.length > most)
		return refused(`${command} takes ${least} to ${most} words, got: ${then.words.join(' ')}`);
	return {
		kind: 'call',
		command,
		words: then.words,
		options: new Map([...first.options, ...then.options])
	};
}
