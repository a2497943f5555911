/** How an option is written: on its own, before one word, before one word and never left out, before several words. */
type Option = 'flag' | 'value' | 'required' | 'values';

type CommandTable = {
	readonly options: Readonly<Record<string, Option>>;
	/** How many words stand on their own, at least and at most. */
	readonly words?: readonly [least: number, most: number];
};

/** What a tool understands, from its documentation. Whatever is not in here, the stub refuses. */
export type StubTable = {
	readonly source: `https://${string}`;
	readonly commands: Readonly<Record<string, CommandTable>>;
};

export type StubCall = {
	readonly command: string;
	readonly words: readonly string[];
	/** @returns the word behind an option, empty where it was not given. */
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
	| { readonly kind: 'call'; readonly command: string; readonly words: readonly string[]; readonly options: ReadonlyMap<string, readonly string[]> }
	| { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): Parsed => ({ kind: 'refused', reason });

/** @returns the call that the words of a command line stand for, or why the tool would not take them. */
export function parse(table: StubTable, argv: readonly string[]): Parsed {
	const command = Object.keys(table.commands)
		.filter((name) => name.split(' ').every((word, i) => argv[i] === word))
		.sort((one, other) => other.length - one.length)[0];
	const known = command === undefined ? undefined : table.commands[command];
	if (command === undefined || known === undefined)
		return refused(`no such command: ${argv.slice(0, 3).join(' ')}`);

	const rest = argv.slice(command === '' ? 0 : command.split(' ').length);
	const words: string[] = [];
	const options = new Map<string, readonly string[]>();
	for (let i = 0; i < rest.length; i += 1) {
		const word = rest[i] ?? '';
		if (!word.startsWith('-') || word === '-') {
			words.push(word);
			continue;
		}
		const [, name = word, joined] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
		const kind = known.options[name];
		if (kind === undefined) return refused(`unknown option: ${name}`);
		if (kind === 'flag') {
			options.set(name, []);
			continue;
		}
		const values = joined === undefined ? [] : [joined];
		while (values.length === 0 || kind === 'values') {
			const next = rest[i + 1];
			if (next === undefined || (next.startsWith('-') && next !== '-')) break;
			values.push(next);
			i += 1;
		}
		if (values.length === 0) return refused(`${name} needs a value`);
		options.set(name, [...(options.get(name) ?? []), ...values]);
	}
	const lacking = Object.entries(known.options).find(
		([name, kind]) => kind === 'required' && !options.has(name)
	);
	if (lacking !== undefined) return refused(`${lacking[0]} is required`);
	const [least, most] = known.words ?? [0, 0];
	if (words.length < least || words.length > most)
		return refused(`${command} takes ${least} to ${most} words, got: ${words.join(' ')}`);
	return { kind: 'call', command, words, options };
}
