import type { Version } from '#lib/runbook/version.ts';
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

const PATIENCE_MS = 4000;
/** Both files are far smaller; a captive portal’s page may not be. */
const MOST_CHARACTERS = 256 * 1024;

/** Sends no cookie, no referrer and no header of our own, which would also cost a preflight. */
const request: RequestInit = {
	credentials: 'omit',
	referrerPolicy: 'no-referrer',
	cache: 'no-cache'
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

/** Asks one source. Never throws, never waits for more than four seconds. */
export async function askSource(
	source: VersionSource,
	fetch: typeof globalThis.fetch,
	cancelled: AbortSignal
): Promise<Outcome> {
	const { label, url, read, detail } = source;
	const failed = (why: string): Outcome => ({ kind: 'failed', label, why });
	try {
		const signal = AbortSignal.any([cancelled, AbortSignal.timeout(PATIENCE_MS)]);
		const response = await fetch(url, { ...request, signal });
		const refused = whyNot(response, url);
		if (refused !== undefined) return failed(refused);
		const body = await response.text();
		if (body.length > MOST_CHARACTERS) return failed('sent too much');
		if (/^\s*</.test(body)) return failed('sent a web page instead of the file');
		const version = read(body);
		return version === undefined
			? failed('sent nothing that names a version')
			: { kind: 'found', label, version, detail: detail(body, version) };
	} catch (error) {
		return failed(reason(error));
	}
}
