import { describe, expect, it } from 'vitest';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { markdown } from '#lib/render/markdown.ts';
import { CASES, caseNames } from '../support/cases.ts';
import { planned } from '../support/runbooks.ts';

describe.each(METHOD_IDS)('%s', (id) => {
	it.each(caseNames)('%s: is the document that was read and approved', async (name) => {
		const text = markdown(planned(id, CASES[name](id)), {
			link: `https://example.com/#v=1&platform=${id}`,
			origin: 'Version 2.9.16: entered by hand.',
			timeLeft: ''
		});
		await expect(text).toMatchFileSnapshot(`../golden/${id}/${name}.md`);
	});
});
