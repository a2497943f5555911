import { lexer, walkTokens } from 'marked';
import { expect } from 'vitest';
import type { Runbook } from '#lib/runbook/model.ts';
import { plan } from '#lib/runbook/plan.ts';
import { methodOf } from '#lib/runbook/methods/all.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import type { Version } from '#lib/runbook/knowledge/version.ts';
import { markdown } from '#lib/render/markdown.ts';
import { powershellWord } from '#lib/render/powershell.ts';
import { textOf } from '#lib/render/spans.ts';
import { readPowershell } from '../support/read-powershell.ts';
import { textOfWord, VARIABLES } from '../support/calls.ts';
import { commandBlocksOf, planned, stepsOf } from '../support/runbooks.ts';
import { usable, type Result } from '../support/attack/examine.ts';
import { expectedWords, wordsWithAnswers } from './expected-words.ts';
import { readPosix } from './read-posix.ts';
import { isTelling } from '../support/attack/telling.ts';

const IMPRINT = { link: 'https://example.com/#v=1', origin: 'By hand.', timeLeft: '' };

export const documentOf = (runbook: Runbook): string => markdown(runbook, IMPRINT);

/**
 * Checks that every command parses back into the words of its data: whole lines in a POSIX shell, single words in
 * PowerShell.
 */
function expectExactWords(runbook: Runbook): void {
	const commands = commandBlocksOf(stepsOf(runbook)).flat();
	if (commands.length === 0) throw new Error('There is nothing to look at');
	for (const command of commands) {
		const { line, words } = expectedWords(command);
		const read = readPosix(line, VARIABLES);
		if (read.join('\0') !== words.join('\0')) expect(read, line).toEqual(words);
		for (const word of wordsWithAnswers(command)) {
			const text = textOf(powershellWord(word));
			if (readPowershell(text, VARIABLES) !== textOfWord(word)) throw new Error(text);
		}
	}
}

function expectNone(refused: Draft, document: string, explained: readonly string[]): void {
	for (const text of Object.values(refused).map((one) => one.trim()))
		if (isTelling(text) && document.includes(text) && !explained.some((one) => one.includes(text)))
			throw new Error(`Refused, and in the document: ${JSON.stringify(text)}`);
}

/**
 * Examines the runbook of the accepted answers. The page must show this runbook or none.
 * @param anyway the text of runbooks with other answers
 */
export function examineRunbook(result: Result, anyway: string): void {
	const { id, version, accepted, refused } = result;
	const answers = usable(result);
	const runbook = planned(id, answers, version);
	const document = documentOf(runbook);
	if (result.planned.kind === 'planned') expect(documentOf(result.planned.runbook)).toBe(document);
	expectExactWords(runbook);
	expectNone(refused, document, [anyway, ...Object.values(accepted)]);
}

function typesIn(document: string): readonly string[] {
	const types: string[] = [];
	void walkTokens(lexer(document), (token) => void types.push(token.type));
	return types;
}

/** The same answers, with every special character replaced. */
const harmless = (draft: Draft): Draft =>
	Object.fromEntries(
		Object.entries(draft).map(([key, text]) => [
			key,
			text.trim().replace(/[^\w./:~@,() -]|(?<=\S) (?=\S)/gu, 'x')
		])
	);

function documentFor(id: MethodId, draft: Draft, version: Version): string {
	const of = plan(methodOf(id), draft, version);
	if (of.kind === 'refused') throw new Error(JSON.stringify([draft, of.issues]));
	return documentOf(of.runbook);
}

/** Checks that the Markdown has exactly the elements that harmless answers produce. */
export function expectSameStructure(result: Result): void {
	const { id, version } = result;
	// Some notes on Windows PowerShell depend on the characters of the answers.
	const answers = { ...usable(result), shell: 'posix' };
	expect(typesIn(documentFor(id, answers, version))).toEqual(
		typesIn(documentFor(id, harmless(answers), version))
	);
}
