import { commonQuestions } from './questions/common-questions.ts';
import type { Blank, Phase, PhaseId, Runbook } from './model.ts';
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
import { allOf, phase, type Steps } from './language/step.ts';
import { withMirror } from './mirror.ts';
import { standing, type Version } from './knowledge/version.ts';
import { nonEmpty, word, type NonEmpty, type Word } from './language/words.ts';

type Common = typeof commonQuestions;

const blank = remembered((value: Missing, label: string): Blank => ({ value, label }));

/** The version that ran before the update, if the answers name it. */
export type Previous =
	| { readonly kind: 'known'; readonly version: Given; readonly image: Word }
	| { readonly kind: 'unknown' };

/** Everything that a step may depend on. */
export type Context<Q extends Questions = Record<never, never>> = {
	readonly answers: AnswersTo<Q & Common>;
	/** The target without the v, as Google's application object and `/health` show it. */
	readonly version: Given;
	/** The image to run: repository, colon, tag with the v. */
	readonly image: Word;
	readonly previous: Previous;
	/** Whether someone customized the deployment. */
	readonly customized: boolean;
};

type MakeSteps<Q extends Questions, On> = (here: Context<Q>, on: On) => Steps;

/** A method as its author writes it. Every key is required; `'not-offered'` marks what a method cannot do. */
export type MethodDefinition<Q extends Questions, On> = {
	readonly title: string;
	/** The groups that list it. The first one is its main group. */
	readonly groups: NonEmpty<GroupId>;
	/** Search words of people who do not know its title. */
	readonly keywords: readonly string[];
	/** Whether the vendor still maintains its example. */
	readonly status: Status;
	/** How an administrator who did not deploy the bridge recognizes this method. */
	readonly recognize: Prose;
	readonly source: Link;
	/** Cloud Shell always runs bash, so it ignores the answer about the shell. */
	readonly terminal: 'own' | 'cloud-shell';
	/** The downtime that an update causes. */
	readonly downtime: Prose;
	/** The registries that its image may come from. */
	readonly imageSource: ImageSource;
	readonly questions: Q;
	/** Notices about changes over time. notices/index.ts adds those about every bridge. */
	readonly notices: readonly Notice[];
	/** The names of older deployments, which the form offers to fill in. */
	readonly generations: readonly Generation<NoInfer<Q>>[];
	/** What the steps act on, as the answers name it. Each phase gets it. */
	readonly on: (here: Context<Q>) => On;
	readonly prepare: MakeSteps<Q, On>;
	/** A method without an update in place moves the bridge instead: `redeploy`. */
	readonly update: MakeSteps<Q, On> | 'not-offered';
	readonly verify: MakeSteps<Q, On>;
	readonly rollBack: MakeSteps<Q, On>;
	readonly troubleshoot: MakeSteps<Q, On>;
	/** The steps of a new deployment from scratch. */
	readonly redeploy: MakeSteps<Q, On> | 'not-offered';
	readonly finish: MakeSteps<Q, On>;
};

/** A runbook, or why answers are refused. */
export type Plan =
	| { readonly kind: 'planned'; readonly runbook: Runbook }
	| { readonly kind: 'refused'; readonly issues: Issues };

/** A method as the rest of the program sees it. methods/index.ts adds its id. */
export type DefinedMethod = Pick<
	MethodDefinition<Questions, unknown>,
	'title' | 'groups' | 'keywords' | 'status' | 'recognize' | 'source' | 'imageSource' | 'notices'
> & {
	readonly questions: Questions;
	readonly generations: readonly Generation<Questions>[];
	/** The keys of its questions without the common ones, in their order. */
	readonly ownKeys: readonly string[];
	/** @returns the runbook without notices, or why answers are refused. Only `plan.ts` and tests call it. */
	readonly planSteps: (draft: Draft, version: Version) => Plan;
};

function previousOf({ from }: AnswersTo<Common>, imageOf: (version: Given) => Word): Previous {
	if (from.kind === 'absent' || from.text === 'latest') return { kind: 'unknown' };
	return { kind: 'known', version: from, image: imageOf(from) };
}

/** Turns a definition into a method. Its own questions come before the common ones. */
export function defineMethod<const Q extends Questions, On>(
	definition: MethodDefinition<Q, On>
): DefinedMethod {
	const questions = { ...definition.questions, ...commonQuestions };

	function phases(context: Context<Q>): NonEmpty<Phase> {
		const { imageSource } = definition;
		const on = definition.on(context);
		return nonEmpty(
			(Object.keys(PHASES) as PhaseId[]).flatMap((id): readonly Phase[] => {
				const make = definition[id];
				if (make === 'not-offered') return [];
				return [phase(id, ...withMirror(allOf(make(context, on)), imageSource, context))];
			})
		);
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
		// With a fixed repository, `image` is only mentioned (mirror.ts).
		const imageOf = (tag: Given): Word =>
			definition.imageSource.kind === 'fixed'
				? word`1password/scim:v${tag}`
				: word`${common.image}:v${tag}`;
		const context: Context<Q> = {
			answers,
			version,
			image: imageOf(version),
			previous: previousOf(common, imageOf),
			customized: common.customized === 'yes'
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
				status: definition.status.kind !== 'maintained' && definition.status.told,
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
