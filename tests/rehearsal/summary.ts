import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rehearsalReport, type RehearsalReport } from '../../src/lib/proof/results.ts';
import { REPORTS } from './report.ts';
import { FOUND } from './tools/tools.ts';

/** @returns the reports of this run's rehearsals */
function reports(): readonly RehearsalReport[] {
	if (!existsSync(REPORTS)) return [];
	return readdirSync(REPORTS).map((file) =>
		rehearsalReport.parse(JSON.parse(readFileSync(join(REPORTS, file), 'utf8')))
	);
}

/** Prints which tools the rehearsals ran. Vitest calls this before the tests, and the returned function after them. */
export default function (): () => void {
	rmSync(REPORTS, { recursive: true, force: true });
	rmSync(FOUND, { force: true });
	return () => {
		const all = reports();
		if (all.length === 0) return;
		const pastes = all.reduce((sum, one) => sum + one.pastes, 0);
		const calls = all.flatMap(({ tools }) => tools);
		console.log(`\nRehearsed: ${all.length} runbooks, ${pastes} blocks of commands, by`);
		for (const name of [...new Set(calls.map(({ tool }) => tool))].sort()) {
			const same = calls.filter(({ tool }) => tool === name);
			const { kind, version = '' } = same[0]!;
			const count = same.reduce((sum, one) => sum + one.calls, 0);
			console.log(`  ${kind}  ${name} ${version}`.padEnd(34), `${count} calls`);
		}
	};
}
