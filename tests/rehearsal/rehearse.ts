import { beforeAll, describe, expect, it } from 'vitest';
import { markdown } from '#lib/render/markdown.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import { caseNames } from '../support/cases.ts';
import { planned, target } from '../support/runbooks.ts';
import { answersOf, draftOf, type Answers } from './answers.ts';
import { stepsIn, type Block, type DocumentStep } from './document.ts';
import { telling } from './files.ts';
import type { Played } from './play.ts';
import { report } from './report.ts';
import { openScene, type SceneTools, type Stage } from './scene.ts';
import { HEALTH, rehearseSteps, type Rehearsed } from './script.ts';

export type Scenario = {
	readonly stage: (answers: Answers, tools: SceneTools) => Promise<Stage>;
	/** Roll back steps that are alternatives to the others. */
	readonly otherWays?: readonly string[];
};

const pastes = ({ blocks }: DocumentStep) => blocks.some(({ kind }) => kind === 'paste');

/** The result of a step as readable text: its calls, its effects and its output. */
const recordOf = (played: Played | undefined): string =>
	[
		...(played?.calls ?? ['never done']).map((call) => `runs: ${call}`),
		...(played?.record ?? []),
		...telling(played?.screen ?? '').map((line) => `shows: ${line}`)
	].join('\n');

const isUpdated = (steps: readonly DocumentStep[]) =>
	steps.some((step) => step.phase === 'Update' && pastes(step));

/** Rehearses the runbooks of a method with one test per step, on its effects and its output. */
export function rehearse(id: MethodId, { stage, otherWays = [] }: Scenario): void {
	describe.each(caseNames)(`${id}, %s`, (name) => {
		const draft = draftOf(id, name);
		const answers = answersOf(id, draft);
		const document = markdown(planned(id, draft), {
			link: 'https://example.com/',
			origin: 'By hand.',
			timeLeft: ''
		});
		const steps = stepsIn(document);
		let rehearsed: Rehearsed;

		beforeAll(async () => {
			const scene = await openScene(
				(tools) => stage(answers, tools),
				target,
				// No source says how the bridge formats its answer, so test both ways.
				name === 'filled'
			);
			try {
				rehearsed = await rehearseSteps(scene, steps, otherWays);
				report(id, name, scene, [...rehearsed.played.values()]);
			} finally {
				await scene.close();
			}
		}, 300_000);

		for (const step of steps.filter(pastes))
			it(`${step.phase}: ${step.title}`, () => {
				const played = rehearsed.played.get(step);
				const what = `${id}, ${name}, step “${step.title}”`;
				// Soft, so that a failure shows the record as well as the errors.
				expect.soft(recordOf(played), what).toMatchSnapshot();
				expect(played?.wrong, `${what}. Recorded: ${played?.record.join('; ') ?? ''}`).toEqual([]);
			});

		it('runs every command that the document has', () => {
			const ran = [...rehearsed.played.keys()].flatMap(({ blocks }) => blocks);
			const count = (blocks: readonly Block[]) =>
				blocks.filter(({ kind }) => kind === 'paste').length;
			expect(count(ran)).toBe(count(steps.flatMap(({ blocks }) => blocks)));
			expect(count(ran)).toBe(document.match(/^ *```sh$/gm)?.length);
		});

		if (isUpdated(steps))
			it('brings the bridge to the new version', () => {
				expect(rehearsed.updatedTo).toBe(target);
			});

		if (isUpdated(steps) && hasWayBack(steps))
			it('goes back to the version before', () => {
				// Without a known version, the runbook may stay at the new one, but must not lead to a third.
				const { from } = answers;
				const right = draft['from'] === undefined ? [from, target] : [from];
				expect(rehearsed.backTo.filter(([, version]) => !right.includes(version))).toEqual([]);
			});

		it.each(['a worker is unhealthy', 'does not answer', 'refuses the token'])(
			'the check of the bridge visibly fails when it is not well: %s',
			(mood) => {
				expect(rehearsed.amiss[mood]).not.toEqual([]);
			}
		);

		it('every check visibly fails while the old version runs', () => {
			const seen = rehearsed.amiss['still the old version'] ?? [];
			const checks = steps.filter(
				({ phase, blocks }) => phase === 'Verify' && blocks.some(({ kind }) => kind === 'expect')
			);
			expect(checks.map(({ title }) => title)).toContain(HEALTH);
			for (const { title } of checks)
				expect(
					seen.filter((line) => line.startsWith(title)),
					title
				).not.toEqual([]);
		});
	});
}

const hasWayBack = (steps: readonly DocumentStep[]) =>
	steps.some((step) => step.phase === 'Roll back' && pastes(step));
