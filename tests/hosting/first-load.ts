import { content } from './built.ts';

/** What a page loads before its runbook is shown: bytes after brotli compression, as hosts send them. */
export type FirstLoad = {
	readonly html: number;
	/** The page, which includes the styles, and its scripts. */
	readonly bytes: number;
	readonly requests: number;
};

const size = (path: string): number => content(`${path}.br`).length;

/** The scripts of a page. The page lists all of them, so that none has to be discovered. */
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

/** @returns the load of a link to a method's runbook: the start page, and the scripts of the method's page */
export const firstLoadOfLink = (id: string): FirstLoad =>
	load('index.html', [...new Set([...scriptsOf('index.html'), ...scriptsOf(`${id}/index.html`)])]);

/** @returns the load of a method's page */
export const firstLoadOfPage = (id: string): FirstLoad =>
	load(`${id}/index.html`, scriptsOf(`${id}/index.html`));
