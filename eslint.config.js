import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// The layers: entry, routes -> components -> page -> (browser, loading) -> (link, render, lookup) -> runbook.
// No imports upward or sideways, neither by `import` nor by `import()`.

const HERE = '\\./(?!\\.)';
const LIB = '[#$]lib/';
const rooms = (...names) => `${LIB}(?:${names.join('|')})/`;
const oneOf = (...names) => `(?:${names.join('|')})(?:/|$)`;
/** Relative imports inside the core may go up any number of steps, but not out of it. */
const UP_WITHIN_RUNBOOK =
	'(?:\\.\\./)+(?!\\.|(?:link|render|lookup|page|browser|loading|components)\\b)';

const only = (allowed, message) => ({ regex: `^(?!${allowed.join('|')})`, message });
const never = (regex, message) => ({ regex, message });

const noApp = never(
	'^\\$app/',
	'What is under $app brings SvelteKit’s client back into every page: src/entry/README.md.'
);
const noMarked = never(
	`^${oneOf('marked')}`,
	'Prose is data (language/prose.ts), so nothing on the page reads Markdown. Only tests do.'
);
const noZod = never(
	`^${oneOf('zod')}`,
	'zod is set up in one place, questions/zod.ts: import `z` from there.'
);
const noSemver = never(
	`^${oneOf('semver')}`,
	'Versions are compared in one place, knowledge/version.ts: tags of the vendor differ from semver.'
);
const noEntry = never(
	'(?:^|/)entry/',
	'Only hooks, routes and configuration know the entry: everything else is stock Svelte.'
);
const noGiven = {
	regex: '(?:^|/)value\\.ts$',
	importNames: ['given'],
	message: 'A given value is a checked answer, so only questions.ts and method.ts may make one.'
};
const everywhere = [noMarked, noZod, noSemver];

/** Covers `import()`, which `no-restricted-imports` does not check. */
const dynamic = ({ regex, message }) => ({
	selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
	message
});

const state = only(
	[
		HERE,
		rooms('page', 'browser', 'loading', 'link', 'render', 'lookup', 'runbook'),
		oneOf('svelte')
	],
	'State is shown by components and must not import them.'
);
const core = (...packages) =>
	only(
		[HERE, UP_WITHIN_RUNBOOK, ...packages.map((name) => oneOf(name))],
		'The core is pure: it may import only itself, zod in questions/zod.ts, and semver in knowledge/version.ts.'
	);

const mayImport = (files, ...patterns) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns }] }
});

// A later entry replaces earlier ones for the same file, so each lists all its rules.
const layers = [
	mayImport(['src/**'], noApp, noEntry, noGiven, ...everywhere),
	mayImport(['src/entry/**', 'src/routes/**', 'src/hooks.server.ts'], noGiven, ...everywhere),
	mayImport(
		['src/lib/components/ui/**'],
		only(
			[HERE, `${LIB}components/ui/`, oneOf('svelte')],
			'Controls in ui know nothing about runbooks: they may import only svelte and each other.'
		)
	),
	mayImport(['src/lib/{page,browser,loading}/**'], state, noGiven),
	mayImport(
		['src/lib/link/**'],
		only([HERE, rooms('runbook')], 'The link codec may import only the runbook core and itself.'),
		noGiven
	),
	mayImport(
		['src/lib/render/**'],
		only([HERE, rooms('runbook')], 'Renderers may import only the runbook core and each other.'),
		noGiven
	),
	mayImport(
		['src/lib/lookup/**'],
		only([HERE, rooms('runbook')], 'The look-up may import only the runbook core and itself.'),
		noGiven
	),
	mayImport(['src/lib/runbook/**'], core(), noGiven),
	mayImport(['src/lib/runbook/questions/questions.ts', 'src/lib/runbook/method.ts'], core()),
	mayImport(['src/lib/runbook/questions/zod.ts'], core('zod/mini')),
	mayImport(['src/lib/runbook/knowledge/version.ts'], core('semver'), noGiven)
];

const noGlobals = (names, message) => [
	'error',
	{ checkGlobalObject: true, globals: names.map((name) => ({ name, message })) }
];
const NETWORK = 'Only src/lib/lookup and the service worker ask the network.';
const PURE =
	'The core is pure: same answers, same runbook, so no browser, network, storage or clock.';

const sideEffects = [
	{ files: ['src/**'], rules: { 'no-restricted-globals': noGlobals(['fetch'], NETWORK) } },
	{
		files: ['src/lib/lookup/**', 'src/service-worker/**'],
		rules: { 'no-restricted-globals': 'off' }
	},
	{
		files: ['src/lib/{page,browser,loading}/**'],
		rules: { 'no-restricted-syntax': ['error', dynamic(state)] }
	},
	{
		// May name `fetch`, to hand it to the look-up, but not call it.
		files: ['src/lib/components/page/App.svelte'],
		rules: {
			'no-restricted-globals': 'off',
			'no-restricted-syntax': [
				'error',
				{ selector: 'CallExpression[callee.name="fetch"]', message: NETWORK },
				{ selector: 'CallExpression[callee.property.name="fetch"]', message: NETWORK }
			]
		}
	},
	{
		files: ['src/lib/runbook/**'],
		rules: {
			'no-restricted-globals': noGlobals(['document', 'window', 'fetch', 'localStorage'], PURE),
			'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: PURE }],
			'no-restricted-syntax': [
				'error',
				{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE },
				{ selector: 'CallExpression[callee.name="Date"]', message: PURE },
				dynamic(core())
			]
		}
	}
];

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'test-results/', 'playwright-report/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	{
		files: ['**/*.js', '**/*.mjs'],
		languageOptions: { globals: globals.node }
	},
	{
		// CloudFront calls this function by name.
		files: ['docs/hosting/cloudfront/*.js'],
		rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^handler$' }] }
	},
	{
		files: ['docs/hosting/worker-off/*.js'],
		languageOptions: { globals: globals.serviceworker }
	},
	{
		// These functions run in the browser.
		files: ['scripts/bench/in-page.mjs'],
		languageOptions: { globals: globals.browser }
	},
	{
		files: ['**/*.ts', '**/*.svelte'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: {
			globals: globals.browser,
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			// Handlers such as `() => copy()` are easier to read without braces.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-floating-promises': 'error',
			// `Record<never, never>` states clearly that a method has no questions of its own.
			'@typescript-eslint/no-generated-empty-object-type': 'off',
			'@typescript-eslint/no-misused-promises': 'error',
			// `const { a: _, ...rest } = all` leaves `a` out.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{
					allow: [],
					allowAny: false,
					allowBoolean: false,
					allowNever: false,
					allowNullish: false,
					allowNumber: true,
					allowRegExp: false
				}
			]
		}
	},
	svelte.configs.recommended,
	{
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
			// There is no router. Pages compute the relative path to the start page: src/entry/root.ts.
			'svelte/no-navigation-without-resolve': 'off',
			// `{' '}` and `{'\n'}` keep white space that the compiler would remove.
			'svelte/no-useless-mustaches': 'off',
			'svelte/require-each-key': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } }
	},
	{
		files: ['**/*.svelte'],
		rules: {
			// TypeScript checks names; the plugin's own rule knows which runes need `let`.
			'no-undef': 'off',
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// ESLint does not see the types of other components. svelte-check does, and checks them.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// The last `{:else if}` over a union is always true; `{:else}` then checks for `never`.
			'@typescript-eslint/no-unnecessary-condition': 'off'
		}
	},
	{
		files: ['*.config.ts'],
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { globals: globals.node }
	},
	layers,
	sideEffects,
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'no-restricted-globals': 'off',
			'no-restricted-imports': 'off',
			'no-restricted-properties': 'off',
			'no-restricted-syntax': 'off'
		}
	},
	{
		files: ['tests/e2e/*.spec.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					name: '@playwright/test',
					importNames: ['test', 'expect'],
					message: 'Import it from ./test.ts, which also fails on what the browser complains about.'
				}
			]
		}
	},
	{
		files: ['tests/e2e/*.ts'],
		ignores: ['tests/e2e/*.spec.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'CallExpression[callee.object.name="test"][callee.property.name="use"]',
					message: 'In a module it holds for the first spec only that loads it. Use `test.extend`.'
				}
			]
		}
	},
	prettier,
	svelte.configs.prettier
);
