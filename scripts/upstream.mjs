import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importModule } from './modules.mjs';

const { values } = parseArgs({
	options: {
		/** A folder of recorded answers, instead of the network. */
		recorded: { type: 'string' },
		/** A file for a copy of the report, as Markdown. */
		summary: { type: 'string' }
	}
});
const { recorded, summary } = values;

const { recordedFetch, reportUpstream } = await importModule(
	new URL('upstream/report.ts', import.meta.url)
);
const { text, code } = await reportUpstream(
	recorded === undefined ? fetch : recordedFetch(recorded)
);
console.log(text);
if (summary !== undefined) writeFileSync(summary, `${text}\n`);
process.exitCode = code;
