import { lexer } from 'marked';
import { expect, it } from 'vitest';
import { codeSpan } from './prose.ts';

it.each([
	['a', '`a`'],
	['a b', '`a b`'],
	[' a', '`  a `'],
	['a ', '` a  `'],
	[' a ', '`  a  `'],
	['`', '`` ` ``'],
	['`a', '`` `a ``'],
	['a`b', '``a`b``'],
	['a``b`c', '```a``b`c```'],
	['`a``b```', '```` `a``b``` ````']
])('%j is the code span %s, and reads as it was', (text, span) => {
	expect(codeSpan(text)).toBe(span);
	const [paragraph] = lexer(`x ${span} y`);
	expect(paragraph).toMatchObject({ tokens: [{}, { type: 'codespan', text }, {}] });
});
