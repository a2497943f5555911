/** Characters that are invisible, or that disguise others. None belongs in a name or a path. */
const UNSEEN: readonly (readonly [name: string, pattern: RegExp])[] = [
	['a line break', /[\n\r\u0085\u2028\u2029]/],
	['a tab', /\t/],
	['a NUL character', /\0/],
	['a control character', /\p{Cc}/u],
	[
		'a character that turns the direction of the text',
		/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
	],
	['a zero-width character', /[\u200b-\u200d\u2060\ufeff]/],
	['half of a character', /\p{Cs}/u],
	['a space that is not an ordinary one', /(?! )\p{Zs}/u],
	['a character that is drawn as nothing', /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u]
];

/** Matches a text whose only invisible characters are ordinary spaces. */
export const VISIBLE = /^(?:[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]| )*$/u;

/** @returns the first kind of invisible character in a text, with its code: `a tab (U+0009)`; else undefined. */
export function unseenIn(text: string): string | undefined {
	for (const [name, pattern] of UNSEEN) {
		const code = pattern.exec(text)?.[0].codePointAt(0);
		if (code !== undefined)
			return `${name} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
	}
	return undefined;
}
