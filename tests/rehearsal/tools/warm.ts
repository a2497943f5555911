import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { StubAnswer } from './stub.ts';

const SERVER = fileURLToPath(new URL('warm.py', import.meta.url));

/** A tool that is a Python program. */
export type PythonProgram = {
	/** Its interpreter and the options of it. */
	readonly interpreter: readonly [string, ...string[]];
	readonly script: string;
	/** Where it finds its modules, besides the folder of the script. */
	readonly folders: readonly string[];
};

/** One call, as the shell makes it. */
export type Call = {
	readonly words: readonly string[];
	readonly cwd: string;
	readonly env: Readonly<Record<string, string>>;
	readonly input: string;
};

const answer = z.object({ output: z.string(), errors: z.string(), status: z.int() });

/** The tools that are Python programs, and how they start. */
const PYTHON: Readonly<Record<string, (path: string) => PythonProgram | undefined>> = {
	aws: (path) => {
		const [, python] = /^#!(\/\S+\/python3)\n/.exec(readFileSync(path, 'utf8')) ?? [];
		return python === undefined ? undefined : { interpreter: [python], script: path, folders: [] };
	},
	// A shell script, which starts Python without site packages.
	gcloud: (path) => {
		const lib = join(dirname(realpathSync(path)), '../lib');
		const script = join(lib, 'gcloud.py');
		return existsSync(script)
			? { interpreter: ['python3', '-S'], script, folders: [join(lib, 'third_party')] }
			: undefined;
	}
};

/** @returns the program behind a tool, if it is one that can be loaded once for many calls */
export const pythonProgram = (tool: string, path: string): PythonProgram | undefined =>
	PYTHON[tool]?.(path);

export type Warm = {
	readonly call: (call: Call) => Promise<StubAnswer>;
	readonly close: () => void;
};

/**
 * Loads a Python program once for many calls: aws and gcloud load for a second, and work for a tenth of it.
 * @param env what its modules see while they load
 */
export function warmUp(
	{ interpreter: [python, ...options], script, folders }: PythonProgram,
	env: Readonly<Record<string, string>>
): Warm {
	const server = spawn(python, [...options, SERVER, script, ...folders], {
		stdio: ['pipe', 'pipe', 'inherit'],
		env
	});
	const answers = createInterface(server.stdout)[Symbol.asyncIterator]();
	const ask = async (call: Call): Promise<StubAnswer> => {
		server.stdin.write(`${JSON.stringify(call)}\n`);
		const next = await answers.next();
		if (next.done === true) throw new Error(`${script} ended`);
		return answer.parse(JSON.parse(next.value));
	};
	// One at a time: its answers carry no names.
	let last: Promise<unknown> = Promise.resolve();
	return {
		call: (call) => {
			const next = last.then(() => ask(call));
			last = next.catch(() => undefined);
			return next;
		},
		close: () => server.stdin.end()
	};
}
