import { commonQuestions } from './questions/common-questions.ts';
import type { Blank, Phase, PhaseId, Runbook, Step } from './model.ts';
import type { Notice } from './notices/notice.ts';
import { opening } from './opening.ts';
import { PHASES } from './model.ts';
import type { Link, Prose } from './language/prose.ts';
import { isAsked, readAnswers } from './questions/questions.ts';
import { remembered } from './language/remember.ts';
import type { AnswersTo, Draft, Issues, Questions } from './questions/questions.ts';
import { given, missing, type Given, type Missing } from './language/value.ts';
import type { Generation } from './generation.ts';
import type { GroupId } from './methods/groups.ts';
import type { ImageSource } from './image-source.ts';
import type { Status } from './status.ts';
import { phase } from './language/step.ts';
import { withMirror } from './mirror.ts';
import { standing, type Version } from './knowledge/version.ts';
import { word, type NonEmpty, type Word } from './language/words.ts';

type Common = typeof commonQuestions;

const blank = remembered((value: Missing, label: string): Blank => ({ value, label }));

/** The version that ran before, as far as the answers tell. */
export type Previous =
	| { readonly kind: 'known'; readonly version: Given; readonly image: Word }
	| { readonly kind: 'unknown' };

/** All a step may depend on. */
export type Context<Q extends Questions = Record<never, never>> = {
	readonly answers: AnswersTo<Q & Common>;
	/** The target, without the v: what Google's application object and `/health` show. */
	readonly version: Given;
	/** The image to run: repository, colon, tag with the v. */
	readonly image: Word;
	readonly previous: Previous;
};

type Steps<Q extends Questions> = (context: Context<Q>) => readonly Step[];
type SomeSteps<Q extends Questions> = (context: Context<Q>) => NonEmpty<Step>;

/** What the author of a method writes. Every key is required; what a method cannot do, it says why. */
export type MethodDefinition<Q extends Questions> = {
	readonly title: string;
	/** Where people look for it. The first one is its home. */
	readonly groups: NonEmpty<GroupId>;
	/** What people type who do not know its title. */
	readonly keywords: readonly string[];
	/** Whether the vendor still keeps the example it comes from. */
	readonly status: Status;
	/** How an administrator who did not deploy the bridge sees that it is this method. */
	readonly recognize: Prose;
	readonly source: Link;
	/** Cloud Shell is bash for everyone, so the answer about the shell does not count there. */
	readonly terminal: 'own' | 'cloud-shell';
	/** What the update costs in downtime. */
	readonly downtime: Prose;
	/** Where its image may come from. */
	readonly imageSource: ImageSource;
	readonly questions: Q;
	/** What changed over time and concerns this method, apart from what concerns every bridge. */
	readonly notices: readonly Notice[];
	/** How deployments of other times are named: what the form offers to fill in. */
	readonly generations: readonly Generation<NoInfer<Q>>[];
	readonly prepare: SomeSteps<Q>;
	/** A method that cannot be updated in place moves: its way is in `redeploy`. */
	readonly update: SomeSteps<Q> | 'not-offered';
	readonly verify: SomeSteps<Q>;
	readonly rollBack: SomeSteps<Q>;
	readonly troubleshoot: SomeSteps<Q>;
	/** Where a method can be deployed anew from scratch, that too. */
	readonly redeploy: Steps<Q> | 'not-offered';
	readonly finish: SomeSteps<Q>;
};

export type Plan =
	| { readonly kind: 'planned'; readonly runbook: Runbook }
	| { readonly kind: 'refused'; readonly issues: Issues };

/** A method as the rest of the program sees it, apart from its id: `methods/index.ts` has the ids. */
export type DefinedMethod = Pick<
	MethodDefinition<Questions>,
	'title' | 'groups' | 'keywords' | 'status' | 'recognize' | 'source' | 'imageSource' | 'notices'
> & {
	readonly questions: Questions;
	readonly generations: readonly Generation<Questions>[];
	/** The keys of the questions that only this method asks, in their order. */
	readonly ownKeys: readonly string[];
	/** @returns the runbook without notices, or why answers are refused. Only `plan.ts` calls it. */
	readonly planSteps: (draft: Draft, version: Version) => Plan;
};

function previousOf({ from }: AnswersTo<Common>, imageOf: (version: Given) => Word): Previous {
	if (from.kind === 'absent' || from.text === 'latest') return { kind: 'unknown' };
	return { kind: 'known', version: from, image: imageOf(from) };
}

export function defineMethod<const Q extends Questions>(
	definition: MethodDefinition<Q>
): DefinedMethod {
	const questions = { ...definition.questions, ...commonQuestions };

	function phases(context: Context<Q>): NonEmpty<Phase> {
		const { update, redeploy, ...others } = definition;
		const steps: Readonly<Record<PhaseId, readonly Step[]>> = {
			prepare: withMirror(others.prepare(context), others.imageSource, context),
			update: update === 'not-offered' ? [] : update(context),
			verify: others.verify(context),
			rollBack: others.rollBack(context),
			troubleshoot: others.troubleshoot(context),
			redeploy: redeploy === 'not-offered' ? [] : redeploy(context),
			finish: others.finish(context)
		};
		const [first, ...rest] = (Object.keys(PHASES) as PhaseId[]).flatMap((id): Phase[] => {
			const [head, ...tail] = steps[id];
			return head === undefined ? [] : [phase(id, head, ...tail)];
		});
		if (first === undefined) throw new Error('A runbook has steps');
		return [first, ...rest];
	}

	function blanks(draft: Draft): Runbook['blanks'] {
		return Object.entries(questions)
			.filter(([key, question]) => {
				const needed =
					question.kind === 'list' || (question.kind === 'text' && question.empty === 'missing');
				return needed && (draft[key] ?? '').trim() === '' && isAsked(questions, key, draft);
			})
			.map(([key, { label }]) => blank(missing(key), label));
	}

	function planSteps(draft: Draft, target: Version): Plan {
		const read = readAnswers<Q & Common>(questions, draft);
		if (read.kind === 'refused') return read;
		const { answers } = read;
		const common: AnswersTo<Common> = answers;
		const version = given('version', target);
		// Where the repository cannot be chosen, the answer about it is told about and not used.
		const imageOf = (tag: Given): Word =>
			definition.imageSource.kind === 'fixed'
				? word`1password/scim:v${tag}`
				: word`${common.image}:v${tag}`;
		const context: Context<Q> = {
			answers,
			version,
			image: imageOf(version),
			previous: previousOf(common, imageOf)
		};
		const cloudShell = definition.terminal === 'cloud-shell';
		const runbook: Runbook = {
			method: definition.title,
			version,
			shell: cloudShell ? 'posix' : common.shell,
			opening: opening({
				answers: common,
				version,
				cloudShell,
				downtime: definition.downtime,
				status: definition.status.kind === 'maintained' ? [] : definition.status.told,
				updates: definition.update === 'not-offered' ? 'by-moving' : 'in-place',
				standing: common.from.kind === 'given' ? standing(common.from.text, target) : 'unknown'
			}),
			blanks: blanks(draft),
			phases: phases(context)
		};
		return { kind: 'planned', runbook };
	}

	return {
		...definition,
		questions,
		ownKeys: Object.keys(definition.questions),
		planSteps
	};
}
