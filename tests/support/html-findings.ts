import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Checks the HTML standard and accessibility, not formatting: a framework writes the markup. */
const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			'no-trailing-whitespace': 'off'
		}
	})
);

/** @returns the findings in a document, one per line: rule, place and reason */
export async function htmlFindings(html: string): Promise<readonly string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, line, message, selector }) =>
				`${ruleId}, line ${line}: ${selector ?? ''} ${message}`
		)
	);
}
