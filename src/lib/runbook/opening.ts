import type { commonQuestions } from './common-questions.ts';
import { DAYS_AFTER_NOTICE, lastDay } from './deadline.ts';
import type { Block } from './model.ts';
import { md, plain, type Prose } from './prose.ts';
import type { AnswersTo } from './questions.ts';
import { sources } from './sources.ts';
import { note, text, warning } from './step.ts';
import type { Given } from './value.ts';

type Facts = {
	readonly answers: AnswersTo<typeof commonQuestions>;
	readonly version: Given;
	readonly downtime: Prose;
	readonly cloudShell: boolean;
	/** How the running version stands to the target. */
	readonly standing: 'older' | 'same' | 'newer' | 'unknown';
};

function deadline({ answers: { notified } }: Facts): Block {
	const days = DAYS_AFTER_NOTICE;
	const after = md`After that, existing accounts keep working, but 1Password no longer syncs with your identity provider (${sources.updateGuide}).`;
	return notified.kind === 'absent'
		? text(
				md`If 1Password wrote that your version is deprecated, update within ${days} days of that e-mail. ${after}`
			)
		: warning(
				md`**Last day: ${plain(lastDay(notified.text))}**, ${days} days after the e-mail of ${notified}. ${after}`
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
					md`This is a step back: the bridge runs ${from}, and this runbook installs ${version}. Go on only if that is what you want.`
				)
			];
		case 'unknown':
			return [
				note(
					md`The tag ${from} does not say which version runs. Read it before you start: roll back needs it.`
				)
			];
		case 'older':
			return [];
	}
}

function workspace({ answers }: Facts): readonly Block[] {
	if (answers.idp !== 'google' || answers.workspace !== 'web') return [];
	return [
		warning(
			md`Google Workspace settings that were only typed into the bridge’s web page are lost when it restarts. Have the service account key and the settings at hand, and enter them again after the update (${sources.workspace}).`
		)
	];
}

function shell({ answers, cloudShell }: Facts): readonly Block[] {
	if (!cloudShell || answers.shell === 'posix') return [];
	return [
		note(
			md`These commands run in Google Cloud Shell, which is bash, so they are not in PowerShell.`
		)
	];
}

/** What to know before the first step. */
export const opening = (facts: Facts): readonly Block[] => [
	...comparison(facts),
	deadline(facts),
	text(md`**Downtime:** ${facts.downtime}`),
	...workspace(facts),
	...shell(facts)
];
