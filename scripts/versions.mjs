import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importModule } from './modules.mjs';

const { values } = parseArgs({
	options: {
		/** A folder of recorded answers, instead of the network. */
		recorded: { type: 'string' },
		/** The copy to read and to write. */
		file: { type: 'string', default: 'static/versions.json' },
		/** A file for the result, as Markdown. */
		summary: { type: 'string' }
	}
});
const { file, recorded, summary } = values;

const { decisionWords, recordedFetch, refresh } = await importModule(
	new URL('versions/refresh.ts', import.meta.url)
);
const decision = await refresh({
	fetch: recorded === undefined ? fetch : recordedFetch(recorded),
	now: new Date().toISOString(),
	read: () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
	write: (/** @type {string} */ text) => writeFileSync(file, text)
});

const words = decisionWords(decision);
console.log(words);
if (summary !== undefined) writeFileSync(summary, `${words}\n`);
if (decision.kind === 'unreadable' || decision.kind === 'implausible') process.exitCode = 1;
