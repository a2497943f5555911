import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program that a rehearsal runs for a tool. */
export type Tool =
	| { readonly kind: 'real'; readonly path: string; readonly version: string }
	| { readonly kind: 'stub' };

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

/** @returns all tools that a runbook may call; throws if one that must be real is missing */
export function findTools(): Readonly<Record<string, Tool>> {
	return Object.fromEntries([
		...Object.entries(WANTED).map(([name, wanted]) => [name, find(name, wanted)] as const),
		...STUBS.map((name) => [name, { kind: 'stub' }] as const)
	]);
}

/** Programs of every system, called by runbooks or by the tools themselves. */
export const SYSTEM = ['cat', 'cp', 'diff', 'grep', 'ls', 'rm', 'sed', 'tr'] as const;

export function systemProgram(name: string): string {
	const path = onPath(name)[0];
	if (path === undefined) throw new Error(`There is no ${name} on the PATH.`);
	return path;
}
