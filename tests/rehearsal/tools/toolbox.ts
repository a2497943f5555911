import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, serve } from '../../support/http.ts';
import type { Recorder } from '../../support/record.ts';
import { parse, type StubAnswer, type StubRun } from './stub.ts';
import { TABLES } from './tables.ts';
import { SYSTEM, systemProgram, type Tool } from './tools.ts';
import { pythonProgram, warmUp, type Call, type Warm } from './warm.ts';

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
	for word; do
		sent+=(--data-urlencode "word=$word")
		case $word in - | destroy) input=/dev/stdin ;; esac
	done
	[ "$tool" = op ] && input=/dev/stdin
	sent+=(--data-urlencode input@-)
	eval "$('CURL' --silent --show-error --fail "\${sent[@]}" --data-urlencode env@<('ENV' -0) \
		"$REHEARSAL_STUBS" < $input || echo 'exit 70')"
}`;

const systemPath = process.env['PATH'] ?? '';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** @returns the variables in what `env -0` prints */
const environment = (text: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		text
			.split('\0')
			.filter((line) => line !== '')
			.map((line): readonly [string, string] => {
				const at = line.indexOf('=');
				return [line.slice(0, at), line.slice(at + 1)];
			})
	);

/** What bash has to do to show an answer. */
const scriptOf = ({ output = '', errors = '', status = 0 }: StubAnswer): string =>
	`printf %s ${quoted(output)}; printf %s ${quoted(errors)} >&2; exit ${status}`;

// Docker's plug-ins are separate programs, and always stubs here.
const PLUGINS = ['compose', 'buildx'];

function start(name: string, tool: Tool): string {
	if (tool.kind === 'stub') return stub(name);
	if (pythonProgram(name, tool.path) !== undefined) return stub(name);
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
	const callStub = STUB.replace('CURL', systemProgram('curl')).replace('ENV', systemProgram('env'));
	mkdirSync(bin, { recursive: true });
	const put = (name: string, lines: string) => {
		writeFileSync(join(bin, name), `#!/bin/bash\n${NOTE}\n${callStub}\n${lines}\n`);
		chmodSync(join(bin, name), 0o755);
	};
	for (const name of SYSTEM) put(name, real(systemProgram(name)));
	for (const [name, tool] of Object.entries(tools)) put(name, start(name, tool));
	appendFileSync(calls, '');

	const warm = new Map<string, Warm>();

	function callWarm(tool: string, path: string, call: Call): Promise<StubAnswer> {
		const program = pythonProgram(tool, path);
		if (program === undefined) throw new Error(`${path} is no Python program`);
		const ready = warm.get(tool) ?? warmUp(program, call.env);
		warm.set(tool, ready);
		return ready.call(call);
	}

	async function answer(body: string): Promise<StubAnswer> {
		const asked = new URLSearchParams(body);
		const told = (name: string) => asked.get(name) ?? '';
		const tool = told('tool');
		const words = asked.getAll('word');
		const [cwd, input, env] = [told('cwd'), told('input'), environment(told('env'))];
		const real = tools[tool];
		if (real?.kind === 'real')
			return callWarm(tool, real.path, { words, cwd, input, env: { ...env, PATH: systemPath } });
		const table = TABLES[tool];
		const run = stubs[tool];
		const refuse = (reason: string): StubAnswer => {
			recorder.record(`${tool}: refused, ${reason}`);
			return { errors: `${tool}: ${reason}\n`, status: 64 };
		};
		if (table === undefined || run === undefined) return refuse('not a tool of this method');
		const parsed = parse(table, words);
		if (parsed.kind === 'refused') return refuse(parsed.reason);
		const { command, options } = parsed;
		return run({
			input,
			cwd,
			env,
			command,
			words: parsed.words,
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
			REHEARSAL_PATH: systemPath,
			REHEARSAL_CALLS: calls,
			REHEARSAL_STUBS: `http://127.0.0.1:${server.port}/`
		},
		calls: () => readFileSync(calls, 'utf8').split('\n').slice(0, -1),
		close: async () => {
			for (const { close } of warm.values()) close();
			await server.close();
		}
	};
}
