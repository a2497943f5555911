import { expect, it } from 'vitest';
import { planned } from '../../../tests/support/runbooks.ts';
import { proseText } from '#lib/render/prose.ts';
import type { Draft } from './questions/questions.ts';

/** The boxes before the first step of a runbook to 2.9.16, each with its tone, by a word in them. */
const boxes = (draft: Draft, word: string): readonly string[] =>
	planned('kubernetes', draft).opening.flatMap((block) =>
		block.kind === 'notice' && proseText(block.text).includes(word) ? [block.tone] : []
	);

it.each<readonly [string, Draft, string, readonly string[]]>([
	['settings of Google typed into the page', { workspace: 'web' }, 'are lost', ['warning']],
	['settings of Google nobody knows where', {}, 'are lost', ['check']],
	['settings of Google in secrets', { workspace: 'secrets' }, 'are lost', []]
])('%s', (_, draft, word, tones) => {
	expect(boxes({ idp: 'google', ...draft }, word)).toEqual(tones);
	expect(boxes({ idp: 'okta', ...draft }, word)).toEqual([]);
});

it.each([
	['2.9.17', 'step back', ['warning']],
	['2.9.16', 'nothing to update', ['note']],
	['latest', 'does not say which version', ['note']],
	['2.9.15', 'step back', []],
	['2.9.15', 'nothing to update', []],
	['', 'does not say which version', []]
])('from %j: “%s” as %j', (from, word, tones) => {
	expect(boxes({ from }, word)).toEqual(tones);
});
