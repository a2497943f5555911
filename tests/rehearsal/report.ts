import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RehearsalReport } from '#lib/proof/results.ts';
import type { Played } from './play.ts';
import type { Scene } from './scene.ts';

/** The folder where each rehearsal reports what it ran, for the summary and the proof page. */
export const REPORTS = fileURLToPath(new URL('../../test-results/rehearsal', import.meta.url));

/** @returns the tool of a command line; Docker's plug-ins count separately */
function toolOf(line: string): string {
	const [first = '', second = ''] = line.split(' ');
	return first === 'docker' && ['compose', 'buildx'].includes(second) ? `docker ${second}` : first;
}

/** Reports what a rehearsal ran, and with which tools. */
export function report(
	method: string,
	name: string,
	scene: Scene,
	played: readonly Played[]
): void {
	const calls = scene.toolbox.calls().map(toolOf);
	const content: RehearsalReport = {
		method,
		case: name,
		steps: played.length,
		pastes: played.flatMap(({ step }) => step.blocks.filter(({ kind }) => kind === 'paste')).length,
		tools: [...new Set(calls)]
			// Leave out programs that every system has.
			.filter((tool) => tool.includes(' ') || scene.tools[tool] !== undefined)
			.map((tool) => {
				const found = scene.tools[tool] ?? { kind: 'stub' };
				return {
					tool,
					kind: found.kind,
					calls: calls.filter((one) => one === tool).length,
					...(found.kind === 'real' ? { version: found.version } : {})
				};
			})
	};
	mkdirSync(REPORTS, { recursive: true });
	writeFileSync(join(REPORTS, `${method}.${name}.json`), JSON.stringify(content));
}
