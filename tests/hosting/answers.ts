/** Content types by file extension. HTML declares its charset itself, and scripts have only one. */
const TYPES: Readonly<Record<string, RegExp>> = {
	html: /^text\/html(?:; ?charset=utf-8)?$/i,
	js: /^(?:text|application)\/javascript(?:; ?charset=utf-8)?$/i,
	css: /^text\/css(?:; ?charset=utf-8)?$/i,
	json: /^application\/json(?:; ?charset=utf-8)?$/i,
	txt: /^text\/plain(?:; ?charset=utf-8)?$/i,
	svg: /^image\/svg\+xml(?:; ?charset=utf-8)?$/i,
	png: /^image\/png$/,
	webmanifest: /^application\/manifest\+json(?:; ?charset=utf-8)?$/i
};

/** Files outside the site have no valid type. */
const NONE = /(?!)/;

/** @returns a pattern for the content type of a file */
export const typeOf = (path: string): RegExp =>
	TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? NONE;

export const FOREVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';
