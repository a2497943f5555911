import { askNpm, ensureInstalled } from './install.mjs';

ensureInstalled();
// It needs a package, so it can be imported only now.
const { judgeAdvisories, judgeSignatures } = await import('./verdict.mjs');

const CHECKS = [
	{
		what: 'The signatures of the installed packages',
		args: ['audit', 'signatures', '--json'],
		judge: judgeSignatures
	},
	{
		// Development packages too: npm counts Svelte and SvelteKit among them, and they are in the page.
		what: 'Known vulnerabilities of the installed packages',
		args: ['audit', '--json', '--include=dev'],
		judge: judgeAdvisories
	}
];

/** @type {(verdict: import('./verdict.mjs').Verdict) => string} */
function words(verdict) {
	switch (verdict.kind) {
		case 'verified':
			return 'verified, nothing found.';
		case 'found':
			return `PROBLEMS FOUND.\n${verdict.what.map((line) => `  ${line}`).join('\n')}`;
		case 'not verified':
			return `NOT VERIFIED. npm says: ${verdict.why}`;
	}
}

const verdicts = CHECKS.map(({ what, args, judge }) => {
	process.stdout.write(`${what}: `);
	const verdict = judge(askNpm(args));
	console.log(words(verdict));
	return verdict;
});

if (verdicts.every(({ kind }) => kind === 'verified')) console.log('Release check passed.');
else {
	console.error(
		'Release check failed. What the registry does not answer is not verified: run this where it does.'
	);
	process.exitCode = 1;
}
