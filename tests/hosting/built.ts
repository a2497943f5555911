import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that hosts serve. */
export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

const all = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((path) =>
	statSync(join(BUILD, path)).isFile()
);

const isCompressed = (path: string): boolean => /\.(?:br|gz)$/.test(path);

/** The files that browsers receive, by path: without compressed copies and the file that some hosts read themselves. */
export const files = all.filter((path) => !isCompressed(path) && path !== '_headers');

export const compressed = all.filter(isCompressed);

export const content = (path: string): Buffer => readFileSync(join(BUILD, path));

export const isImmutable = (path: string): boolean => path.startsWith('_app/immutable/');

/** @returns the address of a file relative to the site, as links have it */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** An arbitrary script of the site; hosts treat all alike. */
export const script = files.find((path) => isImmutable(path) && path.endsWith('.js')) ?? '';
