import { Parser, StaticConfigLoader, type HtmlElement, type ResolvedConfig } from 'html-validate';

const config = new StaticConfigLoader({ root: true }).getConfigFor('') as ResolvedConfig;

/** A document as someone else’s parser reads it. */
export const readHtml = (text: string): HtmlElement => new Parser(config).parseHtml(text);

const CHARACTERS: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&'
};

/** The parser leaves characters as they are written. */
export const decoded = (text: string): string =>
	text.replace(/&(?:lt|gt|quot|#39|amp);/g, (found) => CHARACTERS[found] ?? found);

/** @returns the texts of the elements that a selector finds, as people read them */
export const textsIn = (element: HtmlElement, selector: string): readonly string[] =>
	element.querySelectorAll(selector).map(({ textContent }) => decoded(textContent));

/** @returns each element with the names of its attributes: everything but the texts */
export const skeletonOf = (element: HtmlElement): readonly string[] =>
	element
		.querySelectorAll('*')
		.map((one) => [one.tagName, ...one.attributes.map(({ key }) => key)].join(' '));
