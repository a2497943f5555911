import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS, platforms } from '#lib/runbook/platforms/index.ts';
import { parseVersion } from '#lib/runbook/version.ts';
import { markdown } from '#lib/render/markdown.ts';
import { CASES, caseNames } from './cases.ts';

const target = parseVersion('2.9.16')!;

describe.each(PLATFORM_IDS)('%s', (id) => {
	it.each(caseNames)('%s: is the document that was read and approved', async (name) => {
		const plan = platforms[id].plan(CASES[name](id), target);
		if (plan.kind === 'refused') throw new Error(JSON.stringify(plan.issues));
		const text = markdown(plan.runbook, {
			link: `https://example.com/#v=1&platform=${id}`,
			origin: 'Version 2.9.16: entered by hand.'
		});
		await expect(text).toMatchFileSnapshot(`../golden/${id}/${name}.md`);
	});
});
