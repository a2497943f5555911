import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN } from './bridge.ts';
import type { Block, DocumentStep } from './document.ts';
import { fileChanges, filesIn } from './files.ts';
import type { Scene } from './scene.ts';

/** The result of one step. */
export type Played = {
	readonly step: DocumentStep;
	/** The command lines that bash started. */
	readonly calls: readonly string[];
	/** Requests to the stand-ins, and changed files. */
	readonly record: readonly string[];
	/** Failed commands, and promised output that was missing. */
	readonly wrong: readonly string[];
	readonly screen: string;
};

/** The input for commands that wait. */
const TYPED: readonly (readonly [pattern: RegExp, typed: string])[] = [
	[/read -rs OP_SCIM_TOKEN/, `${TOKEN}\n`],
	[/^terraform destroy$/m, 'yes\n']
];

// `kubectl diff` exits with 1 on differences, which is right for a step that compares.
const differs = ({ status, command }: { status: number; command: string }) =>
	status === 1 && command.includes('kubectl diff');

const missing = (lines: readonly string[], screen: string): readonly string[] => {
	const shown = screen.split('\n').map((line) => line.trim());
	return lines
		.filter((line) => !shown.some((one) => one.includes(line.trim())))
		.map((line) => `not shown: ${line.trim()}`);
};

/** Edits a file as the step says: lines with a plus replace those with a minus. */
function editFile(path: string, changes: readonly string[]): void {
	const lines = readFileSync(path, 'utf8').split('\n');
	const of = (mark: string) =>
		changes.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
	const [removed, added, kept] = [of('-'), of('+'), of(' ')];
	const find = (text: string) => {
		const at = lines.findIndex((line) => line.trim() === text.trim());
		if (at < 0) throw new Error(`${path} has no line “${text.trim()}” to change`);
		return at;
	};
	if (removed.length > 0) {
		removed.forEach((text, i) => {
			const at = find(text);
			const indent = /^\s*/.exec(lines[at] ?? '')?.[0] ?? '';
			lines[at] = indent + (added[i] ?? '').trim();
		});
	} else if (kept[0] !== undefined) lines.splice(find(kept.at(-1) ?? '') + 1, 0, ...added);
	else lines.splice(lines.at(-1) === '' ? -1 : lines.length, 0, ...added);
	writeFileSync(path, lines.join('\n'));
}

async function playBlock(scene: Scene, block: Block, screen: string) {
	switch (block.kind) {
		case 'expect':
			return { wrong: missing(block.lines, screen), screen };
		case 'edit': {
			const { output } = await scene.terminal.paste('pwd');
			editFile(join(output.trim(), block.file), block.lines);
			return { wrong: [], screen };
		}
		case 'paste': {
			const typed = TYPED.find(([pattern]) => pattern.test(block.text))?.[1] ?? '';
			const { output, errors, failed } = await scene.terminal.paste(block.text, typed);
			const wrong = failed
				.filter((one) => !differs(one))
				.map(({ status, command }) => `ended with ${status}: ${command}\n${errors}`);
			return { wrong, screen: output };
		}
	}
}

/** Runs a step block by block in the terminal of a scene. */
export async function play(scene: Scene, step: DocumentStep): Promise<Played> {
	scene.recorder.take();
	const before = filesIn(scene.home);
	const called = scene.toolbox.calls().length;
	const wrong: string[] = [];
	let screen = '';
	let all = '';
	for (const block of step.blocks) {
		const result = await playBlock(scene, block, screen);
		wrong.push(...result.wrong);
		screen = result.screen;
		if (block.kind === 'paste') all += screen;
	}
	scene.byHand[step.title]?.();
	const record = [...scene.recorder.take(), ...fileChanges(before, filesIn(scene.home))];
	// The home directory differs in every run.
	const calls = scene.toolbox
		.calls()
		.slice(called)
		.map((call) => call.replaceAll(scene.home, '~').trim())
		// Programs of a pipe start in random order.
		.sort();
	return { step, calls, record, wrong, screen: all };
}
