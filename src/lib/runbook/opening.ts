import type { commonQuestions } from './questions/common-questions.ts';
import { DAYS_AFTER_NOTICE, lastDay } from './knowledge/deadline.ts';
import type { Block } from './model.ts';
import { md, plain, type Prose } from './language/prose.ts';
import type { AnswersTo } from './questions/questions.ts';
import { remembered } from './language/remember.ts';
import { citations } from './citations/index.ts';
import { blocksOf, check, note, warning, type Content } from './language/step.ts';
import type { Given } from './language/value.ts';

type Facts = {
	readonly answers: AnswersTo<typeof commonQuestions>;
	readonly version: Given;
	readonly downtime: Prose;
	readonly cloudShell: boolean;
	/** What the vendor says about the method itself. */
	readonly status: Content;
	readonly updates: 'in-place' | 'by-moving';
	/** How the running version compares to the target. */
	readonly standing: 'older' | 'same' | 'newer' | 'unknown';
};

/** Memoized by the day, since no other answer changes it. */
const lastDayAfter = remembered((notified: Given): Prose => plain(lastDay(notified.text)));

function deadline({ answers: { notified } }: Facts): Content {
	const days = DAYS_AFTER_NOTICE;
	const after = md`After that, existing accounts keep working, but 1Password no longer syncs with your identity provider (${citations.updateGuide}).`;
	return notified.kind === 'absent'
		? md`If 1Password wrote that your version is deprecated, update within ${days} days of that e-mail. ${after}`
		: warning(
				md`**Last day: ${lastDayAfter(notified)}**, ${days} days after the e-mail of ${notified}. ${after}`
			);
}

function comparison({ answers: { from }, version, standing }: Facts): Content {
	if (from.kind === 'absent') return false;
	switch (standing) {
		case 'same':
			return note(
				md`The bridge already runs ${version}. There is nothing to update: go to Verify.`
			);
		case 'newer':
			return warning(
				md`This is a step back: the bridge runs ${from}, and this runbook installs the older version ${version}. Continue only if that is what you want.`
			);
		case 'unknown':
			return note(
				md`The tag ${from} does not say which version runs. Read the running version before you start: you need it for Roll back.`
			);
		case 'older':
			return false;
	}
}

/** Settings that exist only in the running bridge are lost with it. docs/facts/platforms.md 0.2. */
function workspace({ answers }: Facts): Content {
	if (answers.idp !== 'google' || answers.workspace === 'secrets') return false;
	const lost = md`Google Workspace settings that were only typed into the bridge’s web page are lost when it restarts. Have the service account key and the settings ready, and enter them again after the update (${citations.workspace}).`;
	return answers.workspace === 'web'
		? warning(lost)
		: check(md`${lost} Settings that were deployed as secrets or files are not lost.`);
}

const downtime = ({ downtime, updates }: Facts): Prose =>
	updates === 'in-place'
		? md`**Downtime:** ${downtime} Only one bridge may run at a time, apart from the short overlap while a new one takes over (${citations.preparation}).`
		: md`**Downtime:** ${downtime} Only one bridge may run at a time (${citations.preparation}).`;

/** The blocks before the first step. */
export const opening = (facts: Facts): readonly Block[] =>
	blocksOf([
		comparison(facts),
		facts.updates === 'by-moving' &&
			warning(
				md`There is no update in place for this method. Do Prepare, Redeploy and Finish, in this order. Redeploy says when to do Verify.`
			),
		facts.status,
		deadline(facts),
		downtime(facts),
		workspace(facts),
		// Rippling can host the bridge for its customers. Then there is nothing to update here.
		facts.answers.idp === 'rippling' &&
			check(
				md`If Rippling hosts the bridge for you (auto-hosting), you have no deployment to update, and this runbook is not for you (${citations.rippling}).`
			),
		facts.cloudShell &&
			facts.answers.shell === 'powershell' &&
			note(
				md`These commands run in Google Cloud Shell, which is bash. So this runbook does not use PowerShell.`
			)
	]);
