import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { ensureInstalled, root } from './install.mjs';

// Compares the site with a bare SvelteKit skeleton: docs/performance.md. Slow times are not a failure.
const { values } = parseArgs({
	options: {
		/** How often to load each page. */
		loads: { type: 'string', default: '9' },
		/** How often to type each text. */
		typings: { type: 'string', default: '5' },
		/** Writes the figures to docs/bench, which is committed. */
		write: { type: 'boolean', default: false }
	}
});

ensureInstalled();
const { measure } = await import('./bench/run.mjs');
const { table } = await import('./bench/table.mjs');

const { path } = await findBrowser();
const scratch = join(root, 'test-results/bench');
const { rows, made } = await measure({
	root,
	scratch,
	chromiumPath: path,
	loads: Number(values.loads),
	typings: Number(values.typings),
	say: (line) => console.log(`Bench: ${line}.`)
});

const text = `${made}.\n\n${table(rows)}\n`;
const folder = values.write ? join(root, 'docs/bench') : scratch;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'table.md'), `# Figures\n\n${text}`);
console.log(`\n${text}\nBench: written to ${relative(root, folder)}.`);
