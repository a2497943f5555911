import type { Block, Phase, Runbook, Step } from '../model.ts';
import { bullets, md, plain, type Prose } from '../language/prose.ts';
import { remembered } from '../language/remember.ts';
import { citations } from '../citations/index.ts';
import { check, itemsOf, note, phase, step, warning, type Content } from '../language/step.ts';
import { endOf, newestOf, type Version } from '../knowledge/version.ts';
import { nonEmpty } from '../language/words.ts';
import type { Notice, Numbered, Severity } from './notice.ts';
import { conditionWords, noticeStanding, type Facts, type Standing } from './standing.ts';

const BLOCK: Readonly<Record<Severity, (text: Prose) => Block>> = {
	act: warning,
	check,
	info: note
};

const SEVERITY_WORDS: Readonly<Record<Severity, Prose>> = {
	act: md`**act first.**`,
	check: md`**check.**`,
	info: md`good to know.`
};

const block = remembered(({ severity, text, source }: Notice): Block =>
	BLOCK[severity](md`${text} (${source})`)
);

const item = remembered(
	({ concern, severity, text, source }: Notice): Prose =>
		md`If ${conditionWords(concern)}: ${SEVERITY_WORDS[severity]} ${text} (${source})`
);

const isBefore = ({ before }: Notice, phase: Phase, at: Step, index: number): boolean =>
	before !== 'opening' &&
	('phase' in before ? before.phase === phase.id && index === 0 : before.step.includes(at.id));

/** @returns the newest version at which a range of these notices ends */
function newestNamed(notices: readonly Notice[], of: Numbered): Version | undefined {
	const [first, ...rest] = notices.flatMap(({ concern }) =>
		'range' in concern && concern.of === of ? [endOf(concern.range)] : []
	);
	return first && newestOf(first, ...rest);
}

/** Most bridges are newer than every range, so one line saves their administrators the list. */
function newestOfThem(notices: readonly Notice[]): Content {
	const version = newestNamed(notices, 'bridge');
	const chart = newestNamed(notices, 'chart');
	return itemsOf([
		version !== undefined &&
			md`**If ${plain(version)} or a newer version runs now, skip every line that names a version.**`,
		chart !== undefined &&
			md`**If chart ${plain(chart)} or a newer one runs now, skip every line that names a chart.**`
	]);
}

/** A notice does not apply if the runbook lacks its phase or step. */
function hasPlace({ before }: Notice, { phases }: Runbook): boolean {
	if (before === 'opening') return true;
	return 'phase' in before
		? phases.some(({ id }) => id === before.phase)
		: phases.some(({ steps }) => steps.some(({ id }) => before.step.includes(id)));
}

/** Lists the notices that the answers do not decide, right after the running version was read. */
const compareChanges = (notices: readonly Notice[]): Step =>
	step('compare-changes', 'Compare what runs now with these changes', citations.releaseNotes, [
		md`Some answers are missing, so this list shows every change that may concern you. If you give these answers in the form, only the changes that concern you remain, each before the step it belongs to.`,
		newestOfThem(notices),
		bullets(notices.map((notice) => item(notice)))
	]);

/**
 * Inserts notices into a runbook: certain ones before their step, undecided ones as a list after the step that reads
 * the running version.
 */
export function withNotices(runbook: Runbook, notices: readonly Notice[], facts: Facts): Runbook {
	const of = (standing: Standing): readonly Notice[] =>
		notices.filter(
			(notice) => noticeStanding(notice, facts) === standing && hasPlace(notice, runbook)
		);
	const certain = of('concerns');
	const unknown = of('unknown');

	if (certain.length === 0 && unknown.length === 0) return runbook;

	const withOwn =
		(of: Phase) =>
		(at: Step, index: number): readonly Step[] => {
			const own = certain
				.filter((notice) => isBefore(notice, of, at, index))
				.map((one) => block(one));
			const told = own.length === 0 ? at : step(at.id, at.title, at.source, [own, at.body]);
			return at.id === 'read-current-version' && unknown.length > 0
				? [told, compareChanges(unknown)]
				: [told];
		};
	const phases = runbook.phases.map((of) =>
		phase(of.id, ...nonEmpty(of.steps.flatMap(withOwn(of))))
	);
	const atTop = certain.filter(({ before }) => before === 'opening').map((notice) => block(notice));
	return { ...runbook, opening: [...runbook.opening, ...atTop], phases: nonEmpty(phases) };
}
