import { content } from './built.ts';

/** What a page needs before its runbook stands: bytes as hosts send them, compressed with brotli. */
export type FirstLoad = {
	readonly html: number;
	/** The page and its scripts; the styles are in the page. */
	readonly bytes: number;
	readonly requests: number;
};

const size = (path: string): number => content(`${path}.br`).length;

/** The scripts of a page: the page names each of them, so that none has to find out the next. */
const scriptsOf = (page: string): readonly string[] =>
	[
		...content(page)
			.toString()
			.matchAll(/(?:modulepreload" href|module" src)="(?:\.\.?\/)+([^"]+\.js)"/g)
	].map(([, path = '']) => path);

const load = (page: string, scripts: readonly string[]): FirstLoad => ({
	html: size(page),
	bytes: [page, ...scripts].map(size).reduce((sum, bytes) => sum + bytes, 0),
	requests: 1 + scripts.length
});

/** @returns what a link to a runbook of a method loads: the start page, and what the page of the method names */
export const firstLoadOfLink = (id: string): FirstLoad =>
	load('index.html', [...new Set([...scriptsOf('index.html'), ...scriptsOf(`${id}/index.html`)])]);

/** @returns what the page of a method loads */
export const firstLoadOfPage = (id: string): FirstLoad =>
	load(`${id}/index.html`, scriptsOf(`${id}/index.html`));
