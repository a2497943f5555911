import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { root } from './install.mjs';

// Draws the pictures that have to be pixels, from the two drawings. Run it after changing one of them.
const PICTURES = [
	// A phone rounds the corners itself, so the ground fills them.
	{ from: 'static/favicon.svg', to: 'static/apple-touch-icon.png', size: [180, 180], square: true },
	{ from: 'scripts/social.svg', to: 'static/social.png', size: [1200, 630], square: false }
];

const { path } = await findBrowser();
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: path, args: sandbox });
for (const { from, to, size, square } of PICTURES) {
	const [width, height] = size;
	const page = await browser.newPage({ viewport: { width, height } });
	const drawing = readFileSync(join(root, from), 'utf8');
	const ground = square ? drawing.replace('rx="7"', '') : drawing;
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${ground}`);
	writeFileSync(join(root, to), await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
