import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bridge, type BridgeMood } from './bridge.ts';
import { internet, type Host } from '../support/internet.ts';
import type { Part } from './part.ts';
import { recorder, type Recorder } from '../support/record.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { openToolbox, type Toolbox } from './tools/toolbox.ts';
import { findTools, type Tool } from './tools/tools.ts';

/** The environment of a rehearsal, made by the method's scenario for one set of answers. */
export type Stage = {
	readonly parts: readonly Part[];
	/** Additional hosts that its tools call. */
	readonly hosts?: readonly Host[];
	/** The administrator's files: content by path relative to the home directory. */
	readonly files?: Readonly<Record<string, string>>;
	/** The version of the bridge that runs now, without the v. */
	readonly version: () => string;
	/** Actions in a console or browser, by the title of the step. */
	readonly byHand?: Readonly<Record<string, () => void>>;
};

export type SceneTools = {
	readonly recorder: Recorder;
	readonly folder: string;
	/** The version that the runbook installs, without the v. */
	readonly target: string;
};

export type Scene = {
	readonly terminal: Terminal;
	readonly recorder: Recorder;
	readonly toolbox: Toolbox;
	readonly tools: Readonly<Record<string, Tool>>;
	readonly home: string;
	readonly version: () => string;
	readonly byHand: Readonly<Record<string, () => void>>;
	readonly feel: (mood: BridgeMood) => void;
	/**
	 * Saves files and state.
	 * @returns a function that restores them
	 */
	readonly save: () => () => void;
	readonly close: () => Promise<void>;
};

/** Removes files but not folders: the terminal may be in one of them. */
function removeFiles(folder: string): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
		if (!entry.isDirectory()) rmSync(join(entry.parentPath, entry.name));
}

/** Sets up everything that a runbook touches, in its own folder and on its own ports. */
export async function openScene(
	stageOf: (tools: SceneTools) => Promise<Stage>,
	target: string,
	spaces: boolean
): Promise<Scene> {
	const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
	const home = join(folder, 'home');
	const events = recorder();
	const tools = findTools();
	mkdirSync(home);
	const stage = await stageOf({ recorder: events, folder, target });
	for (const [path, content] of Object.entries(stage.files ?? {})) {
		const file = join(home, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}

	let mood: BridgeMood = 'well';
	const health = bridge(stage.version, () => mood, events, spaces);
	const web = await internet([health, ...(stage.hosts ?? [])], events, folder);
	const stubs = Object.assign({}, ...stage.parts.map((part) => part.stubs ?? {})) as NonNullable<
		Part['stubs']
	>;
	const toolbox = await openToolbox(tools, stubs, events, folder);
	const env = Object.assign(
		{
			HOME: home,
			LC_ALL: 'C.UTF-8',
			TZ: 'UTC',
			TERM: 'dumb',
			COLUMNS: '200',
			CHECKPOINT_DISABLE: '1'
		},
		web.env,
		...stage.parts.map((part) => part.env),
		toolbox.env
	) as Readonly<Record<string, string>>;
	const terminal = openTerminal(home, join(folder, 'pasted'), env);

	let copies = 0;
	return {
		terminal,
		recorder: events,
		toolbox,
		tools,
		home,
		version: stage.version,
		byHand: stage.byHand ?? {},
		feel: (now) => {
			mood = now;
		},
		save: () => {
			const restores = stage.parts.map((part) => part.save());
			copies += 1;
			const copy = join(folder, `copy-${copies}`);
			cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
			return () => {
				restores.forEach((restore) => restore());
				removeFiles(home);
				cpSync(copy, home, { recursive: true, verbatimSymlinks: true });
			};
		},
		close: async () => {
			terminal.close();
			await Promise.all([web.close(), toolbox.close(), ...stage.parts.map((part) => part.close())]);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
