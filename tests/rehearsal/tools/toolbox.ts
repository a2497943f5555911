import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, serve } from '../../support/http.ts';
import type { Recorder } from '../../support/record.ts';
import { parse, type StubAnswer, type StubRun } from './stub.ts';
import { TABLES } from './tables.ts';
import { SYSTEM, systemProgram, type Tool } from './tools.ts';

export type Toolbox = {
	readonly env: Readonly<Record<string, string>>;
	/** @returns all command lines so far */
	readonly calls: () => readonly string[];
	readonly close: () => Promise<void>;
};

// One write per call, because the programs of a pipe start at the same time.
const NOTE = `printf '%s\\n' "$(printf '%q ' "\${0##*/}" "$@")" >> "$REHEARSAL_CALLS"`;

// Tools may use programs that runbooks may not.
const real = (path: string) => `PATH="$REHEARSAL_PATH" exec '${path}' "$@"`;
/** Hands the words and the input of a call to the rehearsal, and does what it answers: a script. */
const stub = (name: string) => `stub ${name} "$@"`;

// What other tools leave alone on their input belongs to the command after them.
const STUB = `stub() {
	local tool="$1" word input=/dev/null; shift
	local sent=(--data-urlencode "tool=$tool" --data-urlencode "cwd=$PWD")
	sent+=(--data-urlencode "VAULT=$VAULT" --data-urlencode "ITEM=$ITEM")
	for word; do
		sent+=(--data-urlencode "word=$word")
		case $word in - | destroy) input=/dev/stdin ;; esac
	done
	[ "$tool" = op ] && input=/dev/stdin
	sent+=(--data-urlencode input@-)
	eval "$('CURL' --silent --show-error --fail "\${sent[@]}" "$REHEARSAL_STUBS" < $input || echo 'exit 70')"
}`;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What bash has to do to show an answer. */
const scriptOf = ({ output = '', errors = '', status = 0 }: StubAnswer): string =>
	`printf %s ${quoted(output)}; printf %s ${quoted(errors)} >&2; exit ${status}`;

// Docker's plug-ins are separate programs, and always stubs here.
const PLUGINS = ['compose', 'buildx'];

function start(name: string, tool: Tool): string {
	if (tool.kind === 'stub') return stub(name);
	if (name !== 'docker') return real(tool.path);
	const instead = PLUGINS.map(
		(plugin) => `[ "$1" = ${plugin} ] && { shift; ${stub(`'docker ${plugin}'`)}; }`
	);
	if (Number.parseInt(tool.version) < 25)
		instead.push(`[ "$1 $2" = 'stack config' ] && { shift; ${stub("'docker stack'")}; }`);
	return [...instead, real(tool.path)].join('\n');
}

/**
 * Makes the only folder on the PATH of a rehearsal: the tools, each recording its calls, and the programs of every
 * system. All other programs are missing, as if not installed.
 */
export async function openToolbox(
	tools: Readonly<Record<string, Tool>>,
	stubs: Readonly<Record<string, StubRun>>,
	recorder: Recorder,
	folder: string
): Promise<Toolbox> {
	const bin = join(folder, 'bin');
	const calls = join(folder, 'calls');
	const callStub = STUB.replace('CURL', systemProgram('curl'));
	mkdirSync(bin, { recursive: true });
	const put = (name: string, lines: string) => {
		writeFileSync(join(bin, name), `#!/bin/bash\n${NOTE}\n${callStub}\n${lines}\n`);
		chmodSync(join(bin, name), 0o755);
	};
	for (const name of SYSTEM) put(name, real(systemProgram(name)));
	for (const [name, tool] of Object.entries(tools)) put(name, start(name, tool));
	appendFileSync(calls, '');

	async function answer(body: string): Promise<StubAnswer> {
		const asked = new URLSearchParams(body);
		const told = (name: string) => asked.get(name) ?? '';
		const tool = told('tool');
		const table = TABLES[tool];
		const run = stubs[tool];
		const refuse = (reason: string): StubAnswer => {
			recorder.record(`${tool}: refused, ${reason}`);
			return { errors: `${tool}: ${reason}\n`, status: 64 };
		};
		if (table === undefined || run === undefined) return refuse('not a tool of this method');
		const parsed = parse(table, asked.getAll('word'));
		if (parsed.kind === 'refused') return refuse(parsed.reason);
		const { command, words, options } = parsed;
		return run({
			input: told('input'),
			cwd: told('cwd'),
			env: { VAULT: told('VAULT'), ITEM: told('ITEM') },
			command,
			words,
			options,
			option: (name) => options.get(name)?.at(-1) ?? ''
		});
	}

	const server = await serve(async (request, response) => {
		response.end(scriptOf(await answer(await bodyOf(request))));
	});
	return {
		env: {
			PATH: bin,
			REHEARSAL_PATH: process.env['PATH'] ?? '',
			REHEARSAL_CALLS: calls,
			REHEARSAL_STUBS: `http://127.0.0.1:${server.port}/`
		},
		calls: () => readFileSync(calls, 'utf8').split('\n').slice(0, -1),
		close: server.close
	};
}
