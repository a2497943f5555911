import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns the path of the first of these programs on the PATH */
export const onPath = (...names: readonly string[]): string | undefined =>
	names
		.flatMap((name) =>
			(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))
		)
		.find(existsSync);

/** @returns the version that a program reports; undefined if it does not start, like a stub that asks for a snap */
export function versionOf(path: string): string | undefined {
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return status === 0 ? stdout.trim() : undefined;
}

export type Started = {
	/** Waits for a line of output and returns the pattern's first group. Throws when the program ends first. */
	readonly hears: (pattern: RegExp) => Promise<string>;
	readonly stop: () => Promise<void>;
};

/** Starts a program that is killed when this process exits, at the latest. */
export function start(path: string, args: readonly string[], env = {}): Started {
	const child: ChildProcess = spawn(path, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env }
	});
	const kill = () => void child.kill('SIGKILL');
	process.once('exit', kill);
	const ended = new Promise<string>((resolve) => {
		child.once('error', (error) => resolve(error.message));
		child.once('close', (code, signal) => resolve(`it ended with ${code ?? signal ?? 'nothing'}`));
	});
	let said = '';
	const listeners = new Set<() => void>();
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			listeners.forEach((listen) => listen());
		});
	return {
		hears: (pattern) =>
			new Promise((resolve, reject) => {
				const listen = () => {
					const found = pattern.exec(said);
					if (found === null) return;
					listeners.delete(listen);
					resolve(found[1] ?? found[0]);
				};
				listeners.add(listen);
				listen();
				void ended.then((how) => reject(new Error(`${path}: ${how}.\n${said}`)));
			}),
		stop: async () => {
			process.off('exit', kill);
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.kill();
			await once(child, 'close');
		}
	};
}
