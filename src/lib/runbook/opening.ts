import type { commonQuestions } from './questions/common-questions.ts';
import { DAYS_AFTER_NOTICE, lastDay } from './knowledge/deadline.ts';
import type { Block } from './model.ts';
import { md, plain, type Prose } from './language/prose.ts';
import type { AnswersTo } from './questions/questions.ts';
import { remembered } from './language/remember.ts';
import { citations } from './citations/index.ts';
import { check, note, text, warning } from './language/step.ts';
import type { Given } from './language/value.ts';

type Facts = {
	readonly answers: AnswersTo<typeof commonQuestions>;
	readonly version: Given;
	readonly downtime: Prose;
	readonly cloudShell: boolean;
	/** What the vendor says about the method itself. */
	readonly status: readonly Block[];
	readonly updates: 'in-place' | 'by-moving';
	/** How the running version compares to the target. */
	readonly standing: 'older' | 'same' | 'newer' | 'unknown';
};

/** Memoized by the day, since no other answer changes it. */
const lastDayAfter = remembered((notified: Given): Prose => plain(lastDay(notified.text)));

function deadline({ answers: { notified } }: Facts): Block {
	const days = DAYS_AFTER_NOTICE;
	const after = md`After that, existing accounts keep working, but 1Password no longer syncs with your identity provider (${citations.updateGuide}).`;
	return notified.kind === 'absent'
		? text(
				md`If 1Password wrote that your version is deprecated, update within ${days} days of that e-mail. ${after}`
			)
		: warning(
				md`**Last day: ${lastDayAfter(notified)}**, ${days} days after the e-mail of ${notified}. ${after}`
			);
}

function comparison({ answers: { from }, version, standing }: Facts): readonly Block[] {
	if (from.kind === 'absent') return [];
	switch (standing) {
		case 'same':
			return [
				note(md`The bridge already runs ${version}. There is nothing to update: go to Verify.`)
			];
		case 'newer':
			return [
				warning(
					md`This is a step back: the bridge runs ${from}, and this runbook installs the older version ${version}. Continue only if that is what you want.`
				)
			];
		case 'unknown':
			return [
				note(
					md`The tag ${from} does not say which version runs. Read the running version before you start: you need it for Roll back.`
				)
			];
		case 'older':
			return [];
	}
}

/** Settings that exist only in the running bridge are lost with it. docs/facts/platforms.md 0.2. */
function workspace({ answers }: Facts): readonly Block[] {
	if (answers.idp !== 'google' || answers.workspace === 'secrets') return [];
	const lost = md`Google Workspace settings that were only typed into the bridge’s web page are lost when it restarts. Have the service account key and the settings ready, and enter them again after the update (${citations.workspace}).`;
	return [
		answers.workspace === 'web'
			? warning(lost)
			: check(md`${lost} Settings that were deployed as secrets or files are not lost.`)
	];
}

/** Rippling can host the bridge for its customers; then there is nothing to update here. */
const rippling = ({ answers }: Facts): readonly Block[] =>
	answers.idp === 'rippling'
		? [
				check(
					md`If Rippling hosts the bridge for you (auto-hosting), you have no deployment to update, and this runbook is not for you (${citations.rippling}).`
				)
			]
		: [];

const downtime = ({ downtime, updates }: Facts): Block =>
	updates === 'in-place'
		? text(
				md`**Downtime:** ${downtime} Only one bridge may run at a time, apart from the short overlap while a new one takes over (${citations.preparation}).`
			)
		: text(
				md`**Downtime:** ${downtime} Only one bridge may run at a time (${citations.preparation}).`
			);

const moving = ({ updates }: Facts): readonly Block[] =>
	updates === 'in-place'
		? []
		: [
				warning(
					md`There is no update in place for this method. Do Prepare, Redeploy and Finish, in this order. Redeploy says when to do Verify.`
				)
			];

function shell({ answers, cloudShell }: Facts): readonly Block[] {
	if (!cloudShell || answers.shell === 'posix') return [];
	return [
		note(
			md`These commands run in Google Cloud Shell, which is bash. So this runbook does not use PowerShell.`
		)
	];
}

/** The blocks before the first step. */
export const opening = (facts: Facts): readonly Block[] => [
	...comparison(facts),
	...moving(facts),
	...facts.status,
	deadline(facts),
	downtime(facts),
	...workspace(facts),
	...rippling(facts),
	...shell(facts)
];
