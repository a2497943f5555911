import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { markdown } from '#lib/render/markdown.ts';
import { isAsked, effectiveText, type Draft } from '#lib/runbook/questions.ts';
import { platforms, type PlatformId } from '#lib/runbook/platforms/index.ts';
import { caseNames, CASES } from '../unit/cases.ts';
import { planned, target } from '../unit/runbooks.ts';
import { stepsIn, type Block, type DocumentStep } from './document.ts';
import { telling } from './files.ts';
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

/** @returns the path of a file from the home directory, as a stage lists it. */
export const inHome = (directory: string, file: string): string =>
	join(directory.replace(/^~\/?/, ''), file);

/** The version of a bridge whose administrator did not tell it. */
const UNTOLD = '2.9.11';

/** A rehearsal stays in a home directory of its own, whatever directory the answers name. */
const atHome = (draft: Draft): Draft => ({
	...draft,
	...(draft['directory']?.startsWith('/') ? { directory: `~${draft['directory']}` } : {})
});

/** The answers of a case, and in an untouched form those without which no command could run. */
function draftOf(id: PlatformId, name: (typeof caseNames)[number]): Draft {
	const draft = CASES[name](id);
	if (name !== 'default') return atHome(draft);
	const filled = CASES.filled(id);
	const blanks = planned(id, draft).blanks.map(({ value }) => value.key);
	return atHome(Object.fromEntries(blanks.map((key) => [key, filled[key] ?? ''])));
}

const HEALTH = 'Send one request with the bearer token';

type Rehearsed = {
	readonly played: ReadonlyMap<DocumentStep, Played>;
	readonly updatedTo: string;
	readonly backTo: readonly (readonly [step: string, version: string])[];
	/** Verify again, with something amiss: what the screen told of it. */
	readonly amiss: Readonly<Record<string, readonly string[]>>;
};

async function verifyAgain(
	scene: Scene,
	steps: readonly DocumentStep[]
): Promise<readonly string[]> {
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
		steps.filter(
			({ phase, title, blocks }) =>
				phases.includes(phase) && (blocks.length > 0 || scene.byHand[title] !== undefined)
		);
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

const pastes = ({ blocks }: DocumentStep) => blocks.some(({ kind }) => kind === 'paste');

/** What a step did and what a person saw of it, as a text to read. */
const recordOf = (played: Played | undefined): string =>
	[
		...(played?.calls ?? ['never done']).map((call) => `runs: ${call}`),
		...(played?.record ?? []),
		...telling(played?.screen ?? '').map((line) => `shows: ${line}`)
	].join('\n');

const isUpdated = (steps: readonly DocumentStep[]) =>
	steps.some((step) => step.phase === 'Update' && pastes(step));

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
				// Nobody tells how the bridge lays out its answer, so both ways have to do.
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
				expect(played?.wrong, `${what}. Recorded: ${played?.record.join('; ') ?? ''}`).toEqual([]);
				expect(recordOf(played)).toMatchSnapshot();
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
				// Where it is not known, the runbook may stop short of it, but must not lead to a third one.
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
