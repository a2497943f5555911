import { spawnSync } from 'node:child_process';
import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const tool = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('real'), path: z.string(), version: z.string() }),
	z.object({ kind: z.literal('stub') })
]);

/** Which program a rehearsal starts where a runbook names a tool. */
export type Tool = Readonly<z.output<typeof tool>>;

type Wanted = {
	/** The arguments that print its version. */
	readonly version: readonly string[];
	/** The supported versions. */
	readonly fits?: RegExp;
	/** Whether a stub may replace it if missing. */
	readonly orStub: boolean;
};

/** Tools that run for real if installed. All others are always stubs. */
const WANTED: Readonly<Record<string, Wanted>> = {
	kubectl: { version: ['version', '--client'], orStub: false },
	docker: { version: ['--version'], orStub: false },
	curl: { version: ['--version'], orStub: false },
	terraform: { version: ['version'], orStub: true },
	// The runbook requires version 2: version 1 has no `aws logs tail`.
	aws: { version: ['--version'], fits: /aws-cli\/2\./, orStub: true },
	gcloud: { version: ['version'], orStub: true }
};

export const STUBS = ['az', 'doctl', 'helm', 'op', 'docker-compose', 'dpkg', 'sudo'] as const;

export const TOOL_NAMES: readonly string[] = [...Object.keys(WANTED), ...STUBS];

function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

const onPath = (name: string): readonly string[] =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.filter(runs);

/** Tools to stub although they are installed, to rehearse a machine without them. */
const left = (process.env['REHEARSAL_WITHOUT'] ?? '').split(',');

function find(name: string, { version, fits = /\d+\.\d+/, orStub }: Wanted): Tool {
	if (orStub && left.includes(name)) return { kind: 'stub' };
	for (const path of onPath(name)) {
		const { stdout } = spawnSync(path, version, { encoding: 'utf8', timeout: 60_000 });
		if (fits.test(stdout))
			return { kind: 'real', path, version: /\d+\.\d+(?:\.\d+)?/.exec(stdout)?.[0] ?? '' };
	}
	if (orStub) return { kind: 'stub' };
	throw new Error(
		`The rehearsal runs the real ${name}, and there is none on the PATH. Install it.`
	);
}

type Tools = Readonly<Record<string, Tool>>;

/** What a run has found. `summary.ts` removes it before the next one: a tool may be another one then. */
export const FOUND = fileURLToPath(new URL('../../../test-results/tools.json', import.meta.url));

const found = z.record(z.string(), tool);

function look(): Tools {
	return Object.fromEntries([
		...Object.entries(WANTED).map(([name, wanted]) => [name, find(name, wanted)] as const),
		...STUBS.map((name) => [name, { kind: 'stub' }] as const)
	]);
}

/**
 * @returns each tool that a runbook may call. Looked for once in a run: to tell its version, gcloud takes as long as
 * for a command. Throws where one that has to be real is absent.
 */
export function findTools(): Tools {
	if (existsSync(FOUND)) return found.parse(JSON.parse(readFileSync(FOUND, 'utf8')));
	const tools = look();
	mkdirSync(dirname(FOUND), { recursive: true });
	// Two workers may come here at once: the file is there as a whole or not at all.
	const own = `${FOUND}.${process.pid}`;
	writeFileSync(own, JSON.stringify(tools));
	renameSync(own, FOUND);
	return tools;
}

/** The programs of every system that runbooks use, or that the tools themselves call. */
export const SYSTEM = ['cat', 'cp', 'diff', 'grep', 'ls', 'rm', 'sed', 'tr'] as const;

export function systemProgram(name: string): string {
	const path = onPath(name)[0];
	if (path === undefined) throw new Error(`There is no ${name} on the PATH.`);
	return path;
}
