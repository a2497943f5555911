import { beforeAll, describe, expect, it } from 'vitest';
import { markdown } from '#lib/render/markdown.ts';
import { isAsked, effectiveText, type Draft } from '#lib/runbook/questions.ts';
import { platforms, type PlatformId } from '#lib/runbook/platforms/index.ts';
import { caseNames, CASES } from '../unit/cases.ts';
import { planned, target } from '../unit/runbooks.ts';
import { stepsIn, type DocumentStep } from './document.ts';
import { play, type Played } from './play.ts';
import { report } from './report.ts';
import { openScene, type Scene, type SceneTools, type Stage } from './scene.ts';

/** What a scenario may know of the answers. */
export type Answers = {
	/** @returns the text that counts for a key: the answer, else the default. */
	readonly of: (key: string) => string;
	/** The version that runs before the update, without its v. */
	readonly from: string;
	readonly customized: boolean;
};

export type Scenario = {
	readonly stage: (answers: Answers, tools: SceneTools) => Promise<Stage>;
	/** Steps of Roll back that are done instead of the others, not after them. */
	readonly otherWays?: readonly string[];
};

/** The version of a bridge whose administrator did not tell it. */
const UNTOLD = '2.9.11';

/** The answers of a case, and in an untouched form those without which no command could run. */
function draftOf(id: PlatformId, name: (typeof caseNames)[number]): Draft {
	const draft = CASES[name](id);
	if (name !== 'default') return draft;
	const filled = CASES.filled(id);
	const blanks = planned(id, draft).blanks.map(({ value }) => value.key);
	return Object.fromEntries(blanks.map((key) => [key, filled[key] ?? '']));
}

const HEALTH = 'Send one request with the bearer token';

type Rehearsed = {
	readonly played: ReadonlyMap<DocumentStep, Played>;
	readonly updatedTo: string;
	readonly backTo: readonly (readonly [step: string, version: string])[];
	/** Verify again, with something amiss: what the screen told of it. */
	readonly amiss: Readonly<Record<string, readonly string[]>>;
};

async function verifyAgain(scene: Scene, steps: readonly DocumentStep[]): Promise<readonly string[]> {
	const seen: string[] = [];
	for (const step of steps) {
		const { wrong, screen } = await play(scene, step);
		seen.push(...wrong.map((one) => `${step.title}: ${one}`));
		if (/"state": ?"(?!healthy)/.test(screen)) seen.push(`${step.title}: a state is not healthy`);
	}
	return seen;
}

async function rehearseSteps(
	scene: Scene,
	steps: readonly DocumentStep[],
	otherWays: readonly string[]
): Promise<Rehearsed> {
	const played = new Map<DocumentStep, Played>();
	const run = async (step: DocumentStep) => void played.set(step, await play(scene, step));
	const of = (...phases: readonly string[]) =>
		steps.filter((step) => phases.includes(step.phase) && step.blocks.length > 0);
	const backToStart = scene.save();

	for (const step of of('Prepare', 'Update')) await run(step);
	const updatedTo = scene.version();
	for (const step of of('Verify')) await run(step);
	const backToUpdated = scene.save();

	const verify = of('Verify');
	const health = verify.filter(({ title }) => title === HEALTH);
	const amiss: Record<string, readonly string[]> = {};
	for (const mood of ['a worker is unhealthy', 'does not answer', 'refuses the token'] as const) {
		scene.feel(mood);
		amiss[mood] = await verifyAgain(scene, health);
	}
	scene.feel('well');
	const after = scene.save();
	backToStart();
	amiss['still the old version'] = await verifyAgain(scene, verify);
	after();

	const backTo: (readonly [string, string])[] = [];
	for (const step of of('Roll back')) {
		if (otherWays.includes(step.title)) backToUpdated();
		await run(step);
		backTo.push([step.title, scene.version()]);
	}
	for (const step of of('Troubleshoot')) {
		backToUpdated();
		await run(step);
	}
	backToUpdated();
	for (const step of of('Redeploy', 'Finish')) await run(step);
	return { played, updatedTo, backTo, amiss };
}

const isUpdated = (steps: readonly DocumentStep[]) =>
	steps.some(({ phase, blocks }) => phase === 'Update' && blocks.some(({ kind }) => kind === 'paste'));

/** Rehearses the runbooks of a method, each step a test: what its commands did, and what they showed. */
export function rehearse(id: PlatformId, { stage, otherWays = [] }: Scenario): void {
	describe.each(caseNames)(`${id}, %s`, (name) => {
		const draft = draftOf(id, name);
		const { questions } = platforms[id];
		const from = draft['from'] ?? UNTOLD;
		const answers: Answers = {
			of: (key) => (isAsked(questions, key, draft) ? effectiveText(questions, key, draft) : ''),
			from,
			customized: draft['customized'] === 'yes'
		};
		const steps = stepsIn(
			markdown(planned(id, draft), { link: 'https://example.com/', origin: 'By hand.', timeLeft: '' })
		);
		let rehearsed: Rehearsed;

		beforeAll(async () => {
			const scene = await openScene((tools) => stage(answers, tools), name === 'filled');
			try {
				rehearsed = await rehearseSteps(scene, steps, otherWays);
				report(id, name, scene, [...rehearsed.played.values()]);
			} finally {
				await scene.close();
			}
		}, 300_000);

		it.each(steps.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'paste')))(
			'$phase: $title',
			(step) => {
				const { record, wrong } = rehearsed.played.get(step)!;
				expect({ method: id, step: step.title, wrong, record }).toMatchSnapshot();
				expect(wrong, `${id}, ${step.title}: recorded ${JSON.stringify(record)}`).toEqual([]);
			}
		);

		it.runIf(isUpdated(steps))('brings the bridge to the new version', () => {
			expect(rehearsed.updatedTo).toBe(target);
		});

		it.runIf(isUpdated(steps) && rehearsedWayBack(steps))('goes back to the version before', () => {
			expect(rehearsed.backTo.map(([, version]) => version)).toEqual(
				rehearsed.backTo.map(() => from)
			);
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
				expect(seen.filter((line) => line.startsWith(title)), title).not.toEqual([]);
		});
	});
}

const rehearsedWayBack = (steps: readonly DocumentStep[]) =>
	steps.some(({ phase, blocks }) => phase === 'Roll back' && blocks.some(({ kind }) => kind === 'paste'));
