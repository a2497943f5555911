import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { askSource, type Asking } from '#lib/lookup/fetch-source.ts';
import type { OwnCopy } from '#lib/lookup/newest.ts';
import { readOwnCopy } from '#lib/lookup/own-copy.ts';
import { versionSources } from '#lib/lookup/sources.ts';
import { decide, type Decision } from './decide.ts';
import { askDockerHub } from './docker-hub.ts';

export { recordedFetch } from '../recorded.ts';
export { decisionWords } from './sentences.ts';

const MOST_CHARACTERS = 1024;

/** Everything that a refresh uses from outside. */
export type Place = {
	readonly fetch: typeof globalThis.fetch;
	/** The present moment as ISO time. */
	readonly now: string;
	/** @returns the text of the copy so far, or undefined where there is no file */
	readonly read: () => string | undefined;
	readonly write: (text: string) => void;
};

/** @returns the copy as a text that `npm run lint` accepts. Throws unless the page would read back the same copy. */
async function textOf(copy: OwnCopy): Promise<string> {
	const style = await resolveConfig('static/versions.json');
	const text = await format(JSON.stringify(copy, null, '\t'), { ...style, parser: 'json' });
	if (text.length > MOST_CHARACTERS || !isDeepStrictEqual(readOwnCopy(text), copy))
		throw new Error('The copy would not read back unchanged');
	return text;
}

/** Fetches all sources, and writes the copy if it changed. */
export async function refresh({ fetch, now, read, write }: Place): Promise<Decision> {
	const asking: Asking = {
		fetch,
		cancelled: new AbortController().signal,
		patience: 30_000,
		mostCharacters: 4 * 1024 * 1024
	};
	const outcomes = await Promise.all([
		askDockerHub(asking),
		...versionSources.map((source) => askSource(source, asking))
	]);
	const decision = decide(outcomes, readOwnCopy(read() ?? ''), now);
	if (decision.kind === 'changed') write(await textOf(decision.copy));
	return decision;
}
