import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../serve.mjs';
import { buildAll } from './build.mjs';
import { fullLink } from './links.mjs';
import { measureCore } from './measure-core.mjs';
import { measureLoad } from './measure-load.mjs';
import { measureTyping } from './measure-typing.mjs';
import { coreRows, loadRows, typingRows, weightRows } from './rows.mjs';

const HEAVY = ['kubernetes', 'digitalocean-marketplace', 'gcp-marketplace'];
const READY = 'html[data-ready]';
const STANDS = `${READY} #runbook [data-step]`;

/** @type {(version: string) => string} The machine, without its name and its place. */
function machine(version) {
	const [{ model } = { model: 'unknown processor' }] = cpus();
	const day = new Date().toISOString().slice(0, 10);
	const cores = `${cpus().length} cores (load ${loadavg()[0]?.toFixed(1)})`;
	return `${day}, ${model.trim()}, ${cores}, Node.js ${process.versions.node}, Chromium ${version}`;
}

/** @type {<T>(map: ReadonlyMap<string, T>, name: string) => T} */
function at(map, name) {
	const found = map.get(name);
	if (found === undefined) throw new Error(`${name} was not measured`);
	return found;
}

/**
 * Builds the site and a skeleton, and measures them side by side.
 * @param {object} options
 * @param {string} options.root the repository
 * @param {string} options.scratch a folder inside it for the skeletons and the bundle
 * @param {string} options.chromiumPath
 * @param {number} options.loads how often to load each page
 * @param {number} options.typings how often to type each text
 * @param {(line: string) => void} options.say
 * @returns the rows of the table, and the day and the machine
 */
export async function measure({ root, scratch, chromiumPath, loads, typings, say }) {
	say('building the site and the skeletons');
	const built = await buildAll(root, scratch);
	say('core');
	const core = await measureCore(root, scratch);
	const site = await serve({ root: built.site });
	const skeleton = await serve({ root: built.bare });
	const floor = await serve({ root: built.field });
	// Chromium refuses to run as root inside its sandbox.
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await chromium.launch({ executablePath: chromiumPath, args });
	try {
		const bare = { name: 'skeleton', url: skeleton.url, standing: READY };
		const start = { name: 'Start page', url: site.url, standing: READY };
		const link = {
			name: 'Full link',
			url: site.url + fullLink(root, 'kubernetes'),
			standing: STANDS
		};
		const method = { name: 'Method page', url: `${site.url}kubernetes/`, standing: READY };
		const hasMethods = existsSync(join(built.site, 'kubernetes/index.html'));
		const pages = [start, link, ...(hasMethods ? [method] : [])];
		say(`loading ${pages.length + 1} pages, ${loads} times each`);
		const visits = await measureLoad(browser, [...pages, bare], loads);
		const field = { name: 'skeleton', url: floor.url };
		const typed = HEAVY.map((name) => ({ name, url: site.url + fullLink(root, name) }));
		say(`typing into ${typed.length + 1} pages, ${typings} times each`);
		const rounds = await measureTyping(browser, [...typed, field], typings);
		return {
			made: machine(browser.version()),
			rows: [
				...pages.flatMap(({ name }) => weightRows(name, at(visits, name), at(visits, bare.name))),
				...loadRows(link.name, at(visits, link.name), at(visits, bare.name)),
				...HEAVY.flatMap((id) => typingRows(id, at(rounds, id), at(rounds, field.name))),
				...coreRows(core)
			]
		};
	} finally {
		await browser.close();
		await Promise.all([site, skeleton, floor].map((server) => server.close()));
	}
}
