import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What the standard of HTML says, and nothing about layout: attributes are written by a framework. */
const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			'no-trailing-whitespace': 'off'
		}
	})
);

/** @returns what a validator finds in a document: rule, place and reason, one a line */
export async function htmlFindings(html: string): Promise<readonly string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, line, message, selector }) =>
				`${ruleId}, line ${line}: ${selector ?? ''} ${message}`
		)
	);
}
