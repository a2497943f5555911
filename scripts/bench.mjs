import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { ensureInstalled, root } from './install.mjs';

// Measures the site beside a bare SvelteKit skeleton: docs/performance.md. Whatever the times are, it succeeds.
const { values } = parseArgs({
	options: {
		/** How often each page is loaded. */
		loads: { type: 'string', default: '9' },
		/** How often each text is typed. */
		typings: { type: 'string', default: '5' },
		/** Puts the figures where they are committed. */
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
