import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN } from './bridge.ts';
import type { Block, DocumentStep } from './document.ts';
import { fileChanges, filesIn } from './files.ts';
import type { Scene } from './scene.ts';

/** What came of one step. */
export type Played = {
	readonly step: DocumentStep;
	/** The programs that bash started, with the words it gave them. */
	readonly calls: readonly string[];
	/** What the stand-ins were told, and which files changed. */
	readonly record: readonly string[];
	/** Commands that ended with an error, and lines that the runbook promised and the screen did not show. */
	readonly wrong: readonly string[];
	readonly screen: string;
};

/** What a person types while a command waits. */
const TYPED: readonly (readonly [pattern: RegExp, typed: string])[] = [
	[/read -rs OP_SCIM_TOKEN/, `${TOKEN}\n`],
	[/^terraform destroy$/m, 'yes\n']
];

// `kubectl diff` ends with 1 where something differs. A step that compares is right then, not wrong.
const differs = ({ status, command }: { status: number; command: string }) =>
	status === 1 && command.includes('kubectl diff');

const missing = (lines: readonly string[], screen: string): readonly string[] => {
	const shown = screen.split('\n').map((line) => line.trim());
	return lines
		.filter((line) => !shown.some((one) => one.includes(line.trim())))
		.map((line) => `not shown: ${line.trim()}`);
};

/** Changes a file as the step says: the lines with a minus go, those with a plus come in their place. */
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

/** Does what a step says, block by block, in the terminal of a scene. */
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
	// The home directory is another one each time.
	const calls = scene.toolbox
		.calls()
		.slice(called)
		.map((call) => call.replaceAll(scene.home, '~').trim())
		// Which program of a pipe starts first is chance.
		.sort();
	return { step, calls, record, wrong, screen: all };
}
