import type { Version } from '#lib/runbook/knowledge/version.ts';
import type { VersionSource } from './sources.ts';

/** The result of fetching one source. A failure is a normal outcome. */
export type Outcome =
	| {
			readonly kind: 'found';
			readonly label: string;
			readonly version: Version;
			/** More from the source about this version; may be empty. */
			readonly detail: string;
	  }
	| { readonly kind: 'failed'; readonly label: string; readonly why: string };

/** The result of fetching one address. */
export type Answer =
	| { readonly kind: 'body'; readonly body: string }
	| {
			readonly kind: 'failed';
			readonly why: string;
			/** The HTTP status of an error; undefined without a response. */
			readonly status: number | undefined;
	  };

/** The options of a request. */
export type Asking = {
	readonly fetch: typeof globalThis.fetch;
	readonly cancelled: AbortSignal;
	/** `omit` unless the address is our own. */
	readonly credentials?: 'omit' | 'same-origin';
	/** Milliseconds; 4000 by default. */
	readonly patience?: number;
	/** 256 K by default: the files of a page are far smaller, but a captive portal’s page may not be. */
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

/** Fetches the text at an address. Never throws, and never waits longer than `patience`. */
export async function ask(url: string, asking: Asking): Promise<Answer> {
	const { fetch, cancelled, credentials = 'omit', patience = 4000 } = asking;
	const { mostCharacters = 256 * 1024 } = asking;
	const failed = (why: string, status?: number): Answer => ({ kind: 'failed', why, status });
	try {
		const signal = AbortSignal.any([cancelled, AbortSignal.timeout(patience)]);
		// No referrer, and no header of our own, which would also cause a preflight.
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

/** Fetches one source, and reads its version. Never throws. */
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
