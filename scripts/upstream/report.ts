import { compare, type Finding } from './compare.ts';
import type { Fact } from './fact.ts';
import { ALL_FACTS } from './facts/index.ts';

export { recordedFetch } from '../recorded.ts';

/** The result of the comparison: Markdown, and the exit code. */
export type Report = { readonly text: string; readonly code: 0 | 1 | 2 };

type Row = readonly [fact: Fact, words: string];

const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (rows: readonly Row[]): string =>
	[
		'| Upstream | What | Differs | Look at |',
		'| --- | --- | --- | --- |',
		...rows.map(
			([{ url, what, ours }, words]) => `| ${[url, what, words, ours].map(cell).join(' | ')} |`
		)
	].join('\n');

const heading = (count: number, what: string): string =>
	`${count} ${count === 1 ? 'fact' : 'facts'} ${what}`;

/** The exit code is 1 for drift, which is certain and comes first; 2 for unreadable facts, which may still hold. */
export function reportOf(findings: readonly Finding[]): Report {
	const drift = findings.flatMap((one): Row[] =>
		one.kind === 'drift' ? [[one.fact, one.differs]] : []
	);
	const unread = findings.flatMap((one): Row[] =>
		one.kind === 'unreadable' ? [[one.fact, one.why]] : []
	);
	const held = findings.length - drift.length - unread.length;
	const parts = [
		`${heading(held, 'as the runbooks have it')}.`,
		...(drift.length > 0 ? [`${heading(drift.length, 'changed upstream')}:`, table(drift)] : []),
		...(unread.length > 0 ? [`${heading(unread.length, 'could not be read')}:`, table(unread)] : [])
	];
	return {
		text: parts.join('\n\n'),
		code: drift.length > 0 ? 1 : unread.length > 0 ? 2 : 0
	};
}

/** Compares all facts with upstream as it is now. */
export const reportUpstream = async (fetch: typeof globalThis.fetch): Promise<Report> =>
	reportOf(await compare(ALL_FACTS, fetch));
