import type { DocumentStep } from './document.ts';
import { play, type Played } from './play.ts';
import type { Scene } from './scene.ts';

/** The step of Verify that queries the bridge. */
export const HEALTH = 'Send one request with the bearer token';

/** The result of a whole runbook. */
export type Rehearsed = {
	readonly played: ReadonlyMap<DocumentStep, Played>;
	readonly updatedTo: string;
	readonly backTo: readonly (readonly [step: string, version: string])[];
	/** What Verify reported for each kind of fault. */
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

/**
 * Runs a runbook like a person would. Repeats Verify with faults. Alternatives in Roll back and each step of
 * Troubleshoot start from the updated bridge.
 */
export async function rehearseSteps(
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
