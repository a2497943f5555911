import { commonQuestions } from '#lib/runbook/questions/common-questions.ts';
import { timeLeft } from '#lib/runbook/knowledge/deadline.ts';
import type { Runbook } from '#lib/runbook/model.ts';
import { plan } from '#lib/runbook/plan.ts';
import type { Method, MethodId } from '#lib/runbook/methods/index.ts';
import {
	canonicalText,
	isAsked,
	NO_ISSUES,
	type Draft,
	type Issues
} from '#lib/runbook/questions/questions.ts';
import { compareVersions, readVersion, type Version } from '#lib/runbook/knowledge/version.ts';
import type { LinkProblem } from '#lib/link/link-secrets.ts';
import { decode, encode } from '#lib/link/link.ts';
import { BUILT_IN, type Newest } from '#lib/lookup/newest.ts';
import { Refusals } from './refusals.svelte.ts';

/** A runbook that is shown, with everything derived from the same answers. */
export type Shown = {
	readonly method: Method;
	readonly runbook: Runbook;
	/** The version that the runbook installs. */
	readonly target: Version;
	/** The answers it was planned from. */
	readonly draft: Draft;
	/** The fragment of its link, without the `#`. */
	readonly fragment: string;
	/** The origin of its version, as a sentence. */
	readonly origin: string;
	/** The time left, as a sentence; empty if the date of the e-mail is unknown. */
	readonly timeLeft: string;
};

type Computed =
	| { readonly kind: 'no-method' }
	| { readonly kind: 'refused'; readonly issues: Issues }
	| { readonly kind: 'ready'; readonly shown: Shown };

const isCommon = (key: string): boolean => key === 'version' || Object.hasOwn(commonQuestions, key);

/** Holds the answers given on this page and derives the runbook from them. */
export class Session {
	method = $state.raw<Method | undefined>();
	newest = $state.raw<Newest>(BUILT_IN);
	looking = $state(true);
	/** The reader’s day, `YYYY-MM-DD`; empty during prerendering. */
	today = $state('');
	/** What was wrong with the opened link. */
	problems = $state.raw<readonly LinkProblem[]>([]);

	#refusals = new Refusals();

	constructor(start: Method | undefined) {
		this.method = start;
		this.#settle();
	}

	/** The version, if typed, and answers to questions that all methods share. */
	#common = $state.raw<Draft>({});
	/** One draft per method, so that switching methods loses nothing. */
	#own = $state.raw<Readonly<Partial<Record<MethodId, Draft>>>>({});
	/** The last runbook that could be planned. */
	#last = $state.raw<Shown | undefined>();

	draft = $derived.by<Draft>(() => ({
		...(this.method && this.#own[this.method.id]),
		...this.#common
	}));

	/** Undefined while the runbook uses the newest version. */
	typedVersion = $derived(this.#common['version']);

	/** The typed version as it was read; undefined if there is none. */
	#version = $derived.by(() => {
		const typed = this.typedVersion?.trim() ?? '';
		return typed === '' ? undefined : readVersion(typed);
	});

	#computed = $derived.by<Computed>(() => {
		if (this.method === undefined) return { kind: 'no-method' };
		const read = this.#version;
		const versionIssue = read?.kind === 'refused' ? { version: read.why } : {};
		const target = read?.kind === 'accepted' ? read.text : this.newest.version;
		const planned = plan(this.method, this.draft, target);
		if (planned.kind === 'refused')
			return { kind: 'refused', issues: { ...versionIssue, ...planned.issues } };
		if (read?.kind === 'refused') return { kind: 'refused', issues: versionIssue };
		const shown: Shown = {
			method: this.method,
			runbook: planned.runbook,
			target,
			draft: this.draft,
			fragment: encode(this.method, this.draft, target),
			origin: this.#origin(target),
			timeLeft: this.#timeLeft()
		};
		return { kind: 'ready', shown };
	});

	/** Why answers were refused, by key. */
	issues = $derived.by<Issues>(() => {
		if (this.#computed.kind !== 'refused') return NO_ISSUES;
		const issues = Object.entries(this.#computed.issues);
		return Object.fromEntries(issues.map(([key, why]) => [key, this.refusals[key] ?? why]));
	});

	/** Why secrets were rejected, by key. Their fields are empty, which is a valid answer. */
	refusals = $derived<Issues>(this.#refusals.current);

	/** All errors shown at the fields. */
	errors = $derived<Issues>(
		this.refusals === NO_ISSUES ? this.issues : { ...this.issues, ...this.refusals }
	);

	/** The runbook on the page: that of the current answers, the last valid one, or none. */
	shown = $derived.by<
		{ readonly kind: 'current' | 'earlier'; readonly shown: Shown } | { readonly kind: 'none' }
	>(() => {
		const computed = this.#computed;
		if (computed.kind === 'ready') return { kind: 'current', shown: computed.shown };
		return this.#last !== undefined && this.#last.method.id === this.method?.id
			? { kind: 'earlier', shown: this.#last }
			: { kind: 'none' };
	});

	/** How a typed version compares to the newest known one. */
	versionStanding = $derived.by<'follows' | 'refused' | 'older' | 'same' | 'newer'>(() => {
		const read = this.#version;
		if (read === undefined) return 'follows';
		if (read.kind === 'refused') return 'refused';
		const order = compareVersions(read.text, this.newest.version);
		if (order === 0) return 'same';
		return order < 0 ? 'older' : 'newer';
	});

	#timeLeft(): string {
		const notified = canonicalText(commonQuestions, 'notified', this.draft);
		return notified === '' || this.today === '' ? '' : timeLeft(notified, this.today);
	}

	#origin(target: Version): string {
		return target !== this.newest.version
			? `Version ${target}: chosen by hand or by link. Newest known: ${this.newest.version}, ${this.newest.whence}.`
			: `Version ${target}: the newest known, ${this.newest.whence}.`;
	}

	/** Applies several answers at once, such as the names of a generation. */
	answerAll(answers: Draft): void {
		for (const [key, text] of Object.entries(answers)) this.answer(key, text);
	}

	/** @returns whether the form asks this question for the chosen method */
	asks(key: string): boolean {
		return this.method !== undefined && isAsked(this.method.questions, key, this.draft);
	}

	/** Keeps the last runbook that could be planned. Called after every change. */
	#settle(): void {
		if (this.#computed.kind === 'ready') this.#last = this.#computed.shown;
	}

	choose(method: Method): void {
		this.method = method;
		this.problems = [];
		this.#refusals.forget();
		this.#settle();
	}

	/** Applies the result of a look-up. */
	learn(newest: Newest): void {
		this.newest = newest;
		this.#settle();
	}

	/** Applies a typed answer. Text that looks like a secret becomes an empty answer; `refusals` says why. */
	answer(key: string, typed: string): void {
		const text = this.#refusals.sift(key, typed);
		if (isCommon(key)) this.#common = { ...this.#common, [key]: text };
		else if (this.method !== undefined) {
			const { id } = this.method;
			this.#own = { ...this.#own, [id]: { ...this.#own[id], [key]: text } };
		}
		// The last valid runbook may contain the start of a typed secret.
		if (this.refusals[key] !== undefined) this.#last = undefined;
		this.#settle();
	}

	/** Discards a typed version. */
	followNewest(): void {
		const { version: _, ...rest } = this.#common;
		this.#common = rest;
		this.#settle();
	}

	/** Replaces the answers of a method and those that all methods share. */
	#replace(method: Method | undefined, draft: Draft): void {
		const entries = Object.entries(draft);
		this.method = method;
		this.#common = Object.fromEntries(entries.filter(([key]) => isCommon(key)));
		if (method !== undefined) {
			const own = Object.fromEntries(entries.filter(([key]) => !isCommon(key)));
			this.#own = { ...this.#own, [method.id]: own };
		}
		this.#settle();
	}

	/**
	 * Applies a link. Keys missing from the link get their defaults. An empty fragment restores the start of the page;
	 * the anchor of a heading changes nothing.
	 * @param start the method that the page starts with, if it has one
	 * @param methodOf gives the method that the fragment names
	 * @param removed secrets already removed from the address
	 */
	open(
		fragment: string,
		start: Method | undefined,
		methodOf: (id: MethodId) => Method,
		removed: readonly LinkProblem[] = []
	): void {
		const decoded = decode(fragment, methodOf);
		const problems = [...removed, ...decoded.problems];
		this.#refusals.forget();
		if (decoded.kind === 'nothing') {
			if (problems.length > 0) this.problems = problems;
			if (fragment.replace('#', '') !== '') return;
			if (start === undefined) this.method = undefined;
			else this.#replace(start, {});
			return;
		}
		this.problems = problems;
		this.#last = undefined;
		this.#replace(decoded.method, decoded.draft);
	}
}
