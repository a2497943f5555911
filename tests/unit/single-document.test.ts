import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineScript } from '../../scripts/build/inline-script.mjs';
import { singleDocument } from '../../scripts/build/single-document.mjs';
import { decoded, readHtml } from './read-html.ts';

const parts = { script: 'a()', style: 'b{}', icon: '<svg/>', sources: ['https://a.example/x'] };

describe('a script that stands in a page', () => {
	it.each(['</script>', '</SCRIPT ', '<!--', '<script>', '<!-- <script> </script> -->'])(
		'may have %s in its texts: it says the same, and ends nothing',
		(text) => {
			const code = `said = [${JSON.stringify(text)}, \`${text}\`, /${text.replaceAll('/', '\\/')}/.source];`;
			const escaped = inlineScript(code);
			expect(escaped).not.toMatch(/<\/script|<script|<!--/i);
			const world: { said?: readonly string[] } = {};
			runInNewContext(escaped, world);
			const said = world.said ?? [];
			const pattern = new RegExp(said[2] ?? '');
			expect([said[0], said[1]]).toEqual([text, text]);
			expect(pattern.test(text)).toBe(true);
		}
	);

	it('is refused where the same stands in code: there is no way to write it', () => {
		expect(() => inlineScript('let a = 1, b = 2; a<!--b;')).toThrow();
	});
});

describe('the document around it', () => {
	const page = readHtml(singleDocument(parts));
	const policy = decoded(
		page.querySelector('meta[http-equiv]')?.getAttributeValue('content') ?? ''
	).split('; ');

	it('allows its one script and its one style, by what they are, and the sources', () => {
		const sha256 = (text: string) =>
			`'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		expect(policy).toEqual([
			`default-src 'none'`,
			`script-src ${sha256(parts.script)}`,
			`style-src ${sha256(parts.style)}`,
			'img-src data:',
			'connect-src https://a.example/x',
			`base-uri 'none'`,
			`form-action 'none'`,
			`require-trusted-types-for 'script'`,
			'trusted-types svelte-trusted-html'
		]);
		expect(page.querySelectorAll('script')).toHaveLength(1);
		expect(page.querySelectorAll('style')).toHaveLength(1);
	});

	it('leads to no file but an icon that is in it', () => {
		expect(page.querySelectorAll('[src], [srcset], img, iframe, object')).toEqual([]);
		const hrefs = page.querySelectorAll('[href]').map((one) => one.getAttributeValue('href') ?? '');
		expect(hrefs).toEqual([expect.stringMatching(/^data:image\/svg\+xml;base64,/)]);
	});

	it.each([
		['script', '"</script>"'],
		['script', '"<!--"'],
		['style', 'b{content:"</style>"}']
	])('takes no %s that ends too early: %s', (part, text) => {
		expect(() => singleDocument({ ...parts, [part]: text })).toThrow('its own end');
	});
});
