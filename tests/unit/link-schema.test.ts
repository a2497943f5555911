import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { encode } from '#lib/link/link.ts';
import { linkSchema } from '#lib/link/schema.ts';
import { parseVersion } from '#lib/runbook/knowledge/version.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { GRAMMARS } from '../support/grammars.ts';
import * as grammar from '../support/all-grammars.ts';
import { typed } from '../support/runbooks.ts';

/** An independent reading of the schema, strict about every word in it. */
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(linkSchema());

const isLink = (fragment: string): boolean =>
	validate(Object.fromEntries(new URLSearchParams(fragment)));

const nameOf = (by: unknown) =>
	Object.entries(grammar).find(([, one]) => one === by)?.[0] as keyof typeof GRAMMARS | undefined;

describe.each(METHOD_IDS)('a link to %s', (id) => {
	const method = methods[id];
	const link = (draft: Record<string, string>) => encode(method, draft, parseVersion('2.9.16')!);

	it('as the site writes it fits the schema, with defaults and with every answer', () => {
		expect(isLink(link({}))).toBe(true);
		expect(isLink(link(typed(id)))).toBe(true);
		expect(isLink(`platform=${id}`)).toBe(true);
	});

	it('does not, where a choice is none', () => {
		for (const [key, { kind }] of Object.entries(method.questions))
			if (kind === 'choice') expect(isLink(`platform=${id}&${key}=none-of-them`), key).toBe(false);
	});

	it('does, where the grammar of a text accepts it, and does not, where it refuses', () => {
		for (const [key, question] of Object.entries(method.questions)) {
			const name = question.kind === 'text' ? nameOf(question.grammar) : undefined;
			if (name === undefined) continue;
			const { accepted, refused } = GRAMMARS[name];
			const fits = (text: string) =>
				isLink(new URLSearchParams({ platform: id, [key]: text }).toString());
			for (const text of accepted) expect(fits(text), `${key}=${text}`).toBe(true);
			const trimmed = refused.filter((text) => text === text.trim() && text !== '');
			// A day that does not exist is more than a pattern can know.
			for (const text of name === 'day' ? [] : trimmed)
				expect(fits(text), `${key}=${text}`).toBe(false);
		}
	});

	it.each(['version=latest', 'version=2.9', 'v=2', 'namespace=%00', 'url=http%3A%2F%2Fa.example'])(
		'does not with %s',
		(part) => {
			const asks = part.startsWith('namespace') ? 'namespace' in method.questions : true;
			if (asks) expect(isLink(`platform=${id}&${part}`)).toBe(false);
			else expect(isLink(`platform=${id}&${part}`)).toBe(true);
		}
	);
});

it('names no other method', () => {
	expect(isLink('platform=nomad')).toBe(false);
	expect(isLink('v=1&version=2.9.16')).toBe(false);
});
