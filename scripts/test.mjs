import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureInstalled, npm, npmBeside, root } from './install.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const HOSTING_REPORT = 'test-results/hosting.json';
const E2E_REPORT = 'test-results/e2e.json';
const ENGINES_REPORT = 'test-results/engines.json';

function stop(message, code) {
	console.error(message);
	process.exit(code);
}

function inOrder(steps) {
	return steps.map(({ script, args = [], env }) => {
		console.log(`\n== npm run ${script}`);
		const start = performance.now();
		const code = npm(['run', script, ...(args.length > 0 ? ['--', ...args] : [])], env);
		if (code !== 0) stop(`\nnpm run ${script} failed.`, code);
		return { script, seconds: (performance.now() - start) / 1000 };
	});
}

/** Runs scripts that use one core each beside each other, and shows what each said once it ends. */
async function together(scripts) {
	const ended = await Promise.all(
		scripts.map(async (script) => {
			const start = performance.now();
			const { code, output } = await npmBeside(['run', script]);
			console.log(`\n== npm run ${script}\n${output}`);
			return { script, code, seconds: (performance.now() - start) / 1000 };
		})
	);
	for (const { script, code } of ended) if (code !== 0) stop(`\nnpm run ${script} failed.`, code);
	return ended;
}

const report = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function counts() {
	const vitest = [UNIT_REPORT, HOSTING_REPORT, ENGINES_REPORT].map(report);
	const sum = (key) => vitest.reduce((total, figures) => total + figures[key], 0);
	const { stats } = report(E2E_REPORT);
	return {
		passed: sum('numPassedTests') + stats.expected + stats.flaky,
		failed: sum('numFailedTests') + stats.unexpected,
		skipped: sum('numPendingTests') + sum('numTodoTests') + stats.skipped
	};
}

/** The suites that were skipped for want of an engine. Their titles name the engine and the reason. */
const missingEngines = () =>
	new Set(
		report(ENGINES_REPORT)
			.testResults.flatMap(({ assertionResults }) => assertionResults)
			.filter(({ status }) => status === 'skipped')
			.map(({ ancestorTitles }) => ancestorTitles[0])
	);

ensureInstalled();
const browser = await findBrowser().catch((error) => stop(error.message, 1));
// Counts must come from this run.
rmSync(join(root, 'test-results'), { recursive: true, force: true });

const git = (...args) =>
	spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';

// The proof page shows which commit the figures of this run belong to.
const run = {
	commit: git('rev-parse', 'HEAD') || 'unknown',
	changed: git('status', '--porcelain') !== '',
	at: new Date().toISOString()
};
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(join(root, 'test-results/run.json'), JSON.stringify(run));

const durations = [
	// Both scripts after it read what it writes, so neither may write it meanwhile.
	...inOrder([{ script: 'sync' }]),
	...(await together(['lint:files', 'check:types'])),
	...inOrder([
		{
			script: 'test:unit',
			args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
		},
		{ script: 'build' },
		{
			script: 'test:hosting',
			args: ['--reporter=default', '--reporter=json', `--outputFile.json=${HOSTING_REPORT}`]
		},
		{
			script: 'test:engines',
			args: ['--reporter=default', '--reporter=json', `--outputFile.json=${ENGINES_REPORT}`],
			env: { PLAYWRIGHT_CHROMIUM: browser.path }
		},
		{
			script: 'test:e2e',
			args: ['--reporter=list,json'],
			env: {
				PLAYWRIGHT_CHROMIUM: browser.path,
				PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, E2E_REPORT)
			}
		},
		// A second build, so that the proof page has the browser figures too.
		{ script: 'build' }
	])
];

console.log('');
for (const { script, seconds } of durations) console.log(`${script}: ${seconds.toFixed(1)} s`);
for (const engine of missingEngines()) console.log(engine);
const { passed, failed, skipped } = counts();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
