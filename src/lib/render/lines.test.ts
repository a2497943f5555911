import { describe, expect, it } from 'vitest';
import { atBlanks, linesWith, nowhere, shapeOf, textsIn, type Line } from './lines.ts';
import { plain, type Span } from './spans.ts';

const name = (text: string): Span => ({ kind: 'answer', key: 'name', text });
const NAME = name('scim');
const HOST: Span = { kind: 'blank', key: 'host', text: '<HOST>' };

/** Reads each part back as it stands on the page, answers between bars. */
const read = (lines: readonly Line<string>[]): readonly (readonly string[])[] =>
	lines.map((parts) =>
		parts.map(({ slots, rest }) => slots.map((s) => `${s.before}|${s.cell}|`).join('') + rest)
	);

const laidOut = (lines: readonly (readonly Span[])[], split = nowhere) =>
	linesWith(lines, split, textsIn(lines));

describe('lines with answers in them', () => {
	it.each<{ spans: readonly Span[]; reads: string }>([
		{ spans: [], reads: '' },
		{ spans: [plain('a'), plain(' b')], reads: 'a b' },
		{ spans: [NAME], reads: '|scim|' },
		{ spans: [NAME, HOST, plain('!')], reads: '|scim||<HOST>|!' },
		{ spans: [plain("'"), plain('x='), NAME, plain("'")], reads: "'x=|scim|'" }
	])('read $reads', ({ spans, reads }) => {
		expect(read(laidOut([spans]))).toEqual([[reads]]);
	});

	it('keep what each answer is', () => {
		expect(laidOut([[plain('a'), HOST]])).toEqual([
			[{ slots: [{ kind: 'blank', key: 'host', before: 'a', cell: '<HOST>' }], rest: '' }]
		]);
	});

	it('are divided at their single blanks, and at no other', () => {
		const line = [plain('kubectl'), plain(' '), plain("'a b"), NAME, plain("'")];
		expect(read(laidOut([line, [HOST]], atBlanks))).toEqual([
			['kubectl', "'a b|scim|'"],
			['|<HOST>|']
		]);
	});
});

describe('the shape of lines', () => {
	const shape = shapeOf(['a'], [[plain('-n'), NAME], [HOST]]);

	it('is the same for another text of an answer', () => {
		expect(shapeOf(['a'], [[plain('-n'), name('other')], [HOST]])).toBe(shape);
	});

	it.each<{ what: string; apart?: string; lines: readonly (readonly Span[])[] }>([
		{ what: 'text of ours', lines: [[plain('-m'), NAME], [HOST]] },
		{ what: 'quotes', lines: [[plain('-n'), plain("'"), NAME, plain("'")], [HOST]] },
		{ what: 'another answer', lines: [[plain('-n'), HOST], [HOST]] },
		{ what: 'an answer that is missing', lines: [[plain('-n'), { ...HOST, key: 'name' }], [HOST]] },
		{ what: 'the end of a line', lines: [[plain('-n'), NAME, HOST]] },
		{ what: 'where a text ends', lines: [[plain('-'), plain('n'), NAME], [HOST]] },
		{ what: 'what stands apart', apart: 'b', lines: [[plain('-n'), NAME], [HOST]] }
	])('differs by $what', ({ apart = 'a', lines }) => {
		expect(shapeOf([apart], lines)).not.toBe(shape);
	});
});
