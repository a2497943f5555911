import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Bench } from 'tinybench';
import { build } from 'vite';
import { answersOf, VERSION } from './links.mjs';

/** Runbooks per method and set of answers. */
const ITERATIONS = 200;

/** CPU time in milliseconds, not clock time: nothing here waits, so other load on the machine does not count. */
function processorTime() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/**
 * Bundles the core for Node.js, as the build of the site does for browsers, and loads it.
 * @param {string} root the repository
 * @param {string} scratch
 */
async function loadCore(root, scratch) {
	const source = join(root, 'src/lib');
	const outDir = join(scratch, 'core');
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			ssr: true,
			outDir,
			emptyOutDir: true,
			rolldownOptions: {
				input: {
					plan: join(source, 'runbook/plan.ts'),
					methods: join(source, 'runbook/methods/all.ts'),
					ids: join(source, 'runbook/methods/index.ts'),
					version: join(source, 'runbook/knowledge/version.ts'),
					markdown: join(source, 'render/markdown.ts')
				},
				output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
			}
		}
	});
	const from = (/** @type {string} */ name) => pathToFileURL(join(outDir, `${name}.mjs`)).href;
	/** @type {typeof import('../../src/lib/runbook/plan.ts')} */
	const { plan } = await import(from('plan'));
	/** @type {typeof import('../../src/lib/runbook/methods/index.ts')} */
	const { METHOD_IDS } = await import(from('ids'));
	/** @type {typeof import('../../src/lib/runbook/methods/all.ts')} */
	const { methodOf } = await import(from('methods'));
	/** @type {typeof import('../../src/lib/runbook/knowledge/version.ts')} */
	const { parseVersion } = await import(from('version'));
	/** @type {typeof import('../../src/lib/render/markdown.ts')} */
	const { markdown } = await import(from('markdown'));
	return { plan, methodOf, METHOD_IDS, parseVersion, markdown };
}

/**
 * Plans the runbook of every method with the answers of each of its golden runbooks, and renders it as Markdown. The
 * address of the bridge differs each time, as if someone typed it.
 * @param {string} root the repository
 * @param {string} scratch a folder for the bundle
 * @returns {Promise<number[]>} milliseconds of CPU time, a number per runbook
 */
export async function measureCore(root, scratch) {
	const { plan, methodOf, METHOD_IDS, parseVersion, markdown } = await loadCore(root, scratch);
	const target = parseVersion(VERSION);
	if (target === undefined) throw new Error('The version to plan for is invalid');
	const imprint = { link: 'https://example.com/#v=1', origin: 'By hand.', timeLeft: '' };
	const bench = new Bench({
		now: processorTime,
		time: 0,
		iterations: ITERATIONS,
		retainSamples: true,
		throws: true
	});
	// Makers memoize: the same runbook again would take hardly any time.
	let runbooks = 0;
	for (const id of METHOD_IDS)
		for (const [name, draft] of Object.entries(answersOf(root, id)))
			bench.add(`${id}, ${name}`, () => {
				const url = `https://scim-${(runbooks += 1)}.example.com`;
				const planned = plan(methodOf(id), { ...draft, url }, target);
				if (planned.kind === 'refused') throw new Error(`${id}: answers were refused`);
				markdown(planned.runbook, imprint);
			});
	const tasks = await bench.run();
	return tasks.flatMap(({ result }) =>
		'latency' in result ? [...(result.latency.samples ?? [])] : []
	);
}
