import { ask, type Answer } from '#lib/lookup/fetch-source.ts';
import type { Expectation, Fact } from './fact.ts';

/** The result of comparing a fact with upstream. */
export type Finding =
	| { readonly kind: 'holds'; readonly fact: Fact }
	| { readonly kind: 'drift'; readonly fact: Fact; readonly differs: string }
	| { readonly kind: 'unreadable'; readonly fact: Fact; readonly why: string };

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');

function hasText(body: string, expected: string): boolean {
	const text = oneSpace(expected.replace(/…$/, ''));
	const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const end = expected.endsWith('…') ? '' : '(?![\\w-]|\\.\\w)';
	return new RegExp(`(?<![\\w-])${pattern}${end}`).test(oneSpace(body));
}

/** @returns the names indented by two spaces between `Parameters:` and the next section */
function parametersIn(template: string): readonly string[] {
	const section = /^Parameters:\r?\n([^]*?)(?:^(?=\S)|$(?![^]))/m.exec(template)?.[1] ?? '';
	return [...section.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
}

/** @returns the difference; empty for none */
function difference(expect: Expectation, body: string): string {
	switch (expect.kind) {
		case 'there':
			return '';
		case 'text':
			return hasText(body, expect.text) ? '' : `no longer says: ${expect.text}`;
		case 'parameters': {
			const there = parametersIn(body);
			const gone = expect.names.filter((name) => !there.includes(name));
			const added = there.filter((name) => !expect.names.includes(name));
			return [
				...(gone.length > 0 ? [`without ${gone.join(', ')}`] : []),
				...(added.length > 0 ? [`with ${added.join(', ')}`] : [])
			].join('; ');
		}
	}
}

function judge(fact: Fact, answer: Answer): Finding {
	if (answer.kind === 'failed')
		return answer.status === 404 || answer.status === 410
			? { kind: 'drift', fact, differs: 'is gone' }
			: { kind: 'unreadable', fact, why: answer.why };
	const differs = difference(fact.expect, answer.body);
	return differs === '' ? { kind: 'holds', fact } : { kind: 'drift', fact, differs };
}

/** Compares facts with upstream. Fetches one address at a time, to be polite. Never throws. */
export async function compare(
	facts: readonly Fact[],
	fetch: typeof globalThis.fetch
): Promise<readonly Finding[]> {
	const cancelled = new AbortController().signal;
	const asking = { fetch, cancelled, patience: 30_000, mostCharacters: 4 * 1024 * 1024 };
	const answers = new Map<string, Answer>();
	const findings: Finding[] = [];
	for (const fact of facts) {
		const answer = answers.get(fact.url) ?? (await ask(fact.url, asking));
		answers.set(fact.url, answer);
		findings.push(judge(fact, answer));
	}
	return findings;
}
