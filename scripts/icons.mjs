import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { root } from './install.mjs';

// Renders the PNG files from the two SVG drawings. Run it after changing one of them.
/** @type {(drawing: string) => string} */
const asItIs = (drawing) => drawing;
/** Phones round the corners themselves, so the background fills them. @type {(drawing: string) => string} */
const square = (drawing) => drawing.replace(' rx="7"', '');
/** Phones may crop to a circle of 80 % of the width. @type {(drawing: string) => string} */
const maskable = (drawing) =>
	square(drawing)
		.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
		.replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"');

const ICON = 'static/favicon.svg';
const PICTURES = [
	{ from: ICON, to: 'static/apple-touch-icon.png', size: [180, 180], change: square },
	{ from: ICON, to: 'static/icon-192.png', size: [192, 192], change: asItIs },
	{ from: ICON, to: 'static/icon-512.png', size: [512, 512], change: asItIs },
	{ from: ICON, to: 'static/icon-maskable-512.png', size: [512, 512], change: maskable },
	{ from: 'scripts/social.svg', to: 'static/social.png', size: [1200, 630], change: asItIs }
];

const { path } = await findBrowser();
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: path, args: sandbox });
for (const { from, to, size, change } of PICTURES) {
	const [width, height] = size;
	const page = await browser.newPage({ viewport: { width, height } });
	const drawing = change(readFileSync(join(root, from), 'utf8'));
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
	writeFileSync(join(root, to), await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
