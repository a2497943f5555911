import type { Version } from '#lib/runbook/knowledge/version.ts';
import type { VersionSource } from './sources.ts';

/** What came of asking one source. A failure is a normal outcome. */
export type Outcome =
	| {
			readonly kind: 'found';
			readonly label: string;
			readonly version: Version;
			/** What else the source says of it; may be empty. */
			readonly detail: string;
	  }
	| { readonly kind: 'failed'; readonly label: string; readonly why: string };

/** What came of asking one address. */
export type Answer =
	| { readonly kind: 'body'; readonly body: string }
	| {
			readonly kind: 'failed';
			readonly why: string;
			/** The HTTP status of a refusal; undefined where none arrived. */
			readonly status: number | undefined;
	  };

/** How to ask. */
export type Asking = {
	readonly fetch: typeof globalThis.fetch;
	readonly cancelled: AbortSignal;
	/** `omit` unless the address is our own. */
	readonly credentials?: 'omit' | 'same-origin';
	/** Milliseconds; four seconds unless said. */
	readonly patience?: number;
	/** Unless said, 256 K: the files of a page are far smaller, a captive portal’s page may not be. */
	readonly mostCharacters?: number;
};

function whyNot(response: Response, url: string): string | undefined {
	if (!response.ok) return `answered with status ${response.status}`;
	if (response.url !== '' && new URL(response.url).host !== new URL(url).host)
		return 'answered from another host';
	return undefined;
}

function reason(error: unknown): string {
	const name = error instanceof Error ? error.name : '';
	return name === 'TimeoutError' ? 'did not answer in time' : 'could not be reached';
}

/** Gets the text behind an address. Never throws, and never waits for longer than its patience. */
export async function ask(url: string, asking: Asking): Promise<Answer> {
	const { fetch, cancelled, credentials = 'omit', patience = 4000 } = asking;
	const { mostCharacters = 256 * 1024 } = asking;
	const failed = (why: string, status?: number): Answer => ({ kind: 'failed', why, status });
	try {
		const signal = AbortSignal.any([cancelled, AbortSignal.timeout(patience)]);
		// No referrer, and no header of our own, which would also cost a preflight.
		const response = await fetch(url, {
			credentials,
			referrerPolicy: 'no-referrer',
			cache: 'no-cache',
			signal
		});
		const refused = whyNot(response, url);
		if (refused !== undefined) return failed(refused, response.status);
		const body = await response.text();
		return body.length > mostCharacters ? failed('sent too much') : { kind: 'body', body };
	} catch (error) {
		return failed(reason(error));
	}
}

/** Asks one source. Never throws. */
export async function askSource(source: VersionSource, asking: Asking): Promise<Outcome> {
	const { label, url, read, detail } = source;
	const failed = (why: string): Outcome => ({ kind: 'failed', label, why });
	const answer = await ask(url, asking);
	if (answer.kind === 'failed') return failed(answer.why);
	if (/^\s*</.test(answer.body)) return failed('sent a web page instead of the file');
	const version = read(answer.body);
	return version === undefined
		? failed('sent nothing that names a version')
		: { kind: 'found', label, version, detail: detail(answer.body, version) };
}
