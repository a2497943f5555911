import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeSingleFile } from '../../scripts/build/make-single-file.mjs';
import { compressed, content, files, script } from './built.ts';

it('there is a script to look at, and a page', () => {
	expect(files).toEqual(expect.arrayContaining([script, 'index.html', '404.html']));
});

it('every compressed file says what the file beside it says', () => {
	for (const path of compressed) {
		const decompress = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
		const plain = path.replace(/\.(?:br|gz)$/, '');
		expect(decompress(content(path)).equals(content(plain)), path).toBe(true);
	}
});

it('the one file that is offered is what the source gives, to the byte', async () => {
	const { name, html, size, sha256 } = await makeSingleFile();
	expect(content(name).equals(Buffer.from(html))).toBe(true);
	const about = content('about/index.html').toString();
	expect(about).toContain(sha256);
	expect(about).toContain(`${Math.ceil(size / 1000)} KB`);
}, 60_000);

it('every text has both, so that no host has to compress', () => {
	const texts = files.filter((path) => /\.(?:html|js|css|json|svg|txt)$/.test(path));
	expect(texts).not.toHaveLength(0);
	expect(compressed.toSorted()).toEqual(
		texts.flatMap((path) => [`${path}.br`, `${path}.gz`]).toSorted()
	);
});

it.each(['index.html', 'about/index.html', 'proof/index.html'])(
	'%s has no mark of hydration, no style twice, and no script but ours',
	(page) => {
		const html = content(page).toString();
		expect(html).not.toMatch(/<!--|rel="stylesheet"/);
		const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
		expect(scripts).toHaveLength(1);
		expect(scripts[0]).toMatch(
			/^<script type="module" src="[./]+_app\/immutable\/(?:live|read-only)\./
		);
	}
);
