import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Played } from './play.ts';
import type { Scene } from './scene.ts';

const FOLDER = fileURLToPath(new URL('../../test-results/rehearsal/', import.meta.url));

/** Writes down what one rehearsal ran, and with which tools: the suite says it at its end, the proof page shows it. */
export function report(
	method: string,
	name: string,
	scene: Scene,
	played: readonly Played[]
): void {
	const calls = scene.toolbox.calls().map((line) => line.split(' ')[0] ?? '');
	const tools = [...new Set(calls)].sort().map((tool) => {
		const found = scene.tools[tool] ?? { kind: 'stub' };
		return { tool, calls: calls.filter((one) => one === tool).length, ...found, path: undefined };
	});
	const pastes = played.flatMap(({ step }) => step.blocks.filter(({ kind }) => kind === 'paste'));
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(
		join(FOLDER, `${method}.${name}.json`),
		JSON.stringify({ method, case: name, steps: played.length, pastes: pastes.length, tools })
	);
}
