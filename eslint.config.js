import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// The layers: routes -> components -> state -> (link, render, lookup) -> runbook.
// Never upward, never sideways.

const HERE = '\\./(?!\\.)';
const UP_WITHIN_RUNBOOK = '\\.\\./(?!\\.\\.|(?:link|render|lookup|state|components)\\b)';
const LIB = '(?:[#$]lib|\\.\\.?)';
const RUNBOOK = `${LIB}/runbook/`;
const oneOf = (...names) => `(?:${names.join('|')})(?:/|$)`;

const only = (allowed, message) => ({ regex: `^(?!${allowed.join('|')})`, message });
const never = (regex, message) => ({ regex, message });

const noApp = never(
	'^\\$app/',
	'What is under $app brings SvelteKit’s client back into every page: docs/adr/0009-own-entry.md.'
);
const noMarked = never(
	`^${oneOf('marked')}`,
	'Prose is data (runbook/prose.ts), so nothing on the page reads Markdown. Only tests do.'
);
const noZod = never(
	`^${oneOf('zod')}`,
	'zod is set up in one place, runbook/zod.ts: import `z` from there.'
);
const noGiven = {
	regex: '(?:^|/)value\\.ts$',
	importNames: ['given'],
	message: 'A given value is a checked answer, so only questions.ts and platform.ts may make one.'
};
const core = (...packages) =>
	only(
		[HERE, UP_WITHIN_RUNBOOK, RUNBOOK, ...packages.map((name) => oneOf(name))],
		'The core is pure: it may import only itself and, in zod.ts, zod.'
	);

const mayImport = (files, ...patterns) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns }] }
});

// A later entry replaces an earlier one for the same file, so each lists all that holds there.
const layers = [
	mayImport(['src/**'], noApp, noMarked, noZod, noGiven),
	mayImport(['src/hooks.server.ts'], noMarked, noZod, noGiven),
	mayImport(
		['src/lib/components/ui/**'],
		only(
			[HERE, '[#$]lib/components/ui/', oneOf('svelte')],
			'Controls in ui know nothing about runbooks: they may import only svelte and each other.'
		)
	),
	mayImport(
		['src/lib/state/**'],
		never(`^${LIB}/components/`, 'State is shown by components and must not import them.'),
		noMarked,
		noZod,
		noGiven
	),
	mayImport(
		['src/lib/link*.ts'],
		only([RUNBOOK, '\\./link'], 'The link codec may import only the runbook core and itself.'),
		noGiven
	),
	mayImport(
		['src/lib/render/**'],
		only([HERE, RUNBOOK], 'Renderers may import only the runbook core and each other.'),
		noGiven
	),
	mayImport(
		['src/lib/lookup/**'],
		only([HERE, RUNBOOK], 'The look-up may import only the runbook core and itself.'),
		noGiven
	),
	mayImport(['src/lib/runbook/**'], core(), noGiven),
	mayImport(['src/lib/runbook/{questions,platform}.ts'], core()),
	mayImport(['src/lib/runbook/zod.ts'], core('zod/mini'))
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
		// It hands `fetch` to the look-up; it names it and never calls it.
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
				{ selector: 'CallExpression[callee.name="Date"]', message: PURE }
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
		// CloudFront calls its function by its name.
		files: ['docs/hosting/cloudfront/*.js'],
		rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^handler$' }] }
	},
	{
		files: ['docs/hosting/worker-off/*.js'],
		languageOptions: { globals: globals.serviceworker }
	},
	{
		// Its functions run in the browser.
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
			// In a handler, `() => copy()` reads better than braces around it.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-floating-promises': 'error',
			// `Record<never, never>` says it plainly: no questions of its own.
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
			// The page only ever changes its own fragment.
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignorePushState: true, ignoreReplaceState: true }
			],
			// `{' '}` and `{'\n'}` keep white space that the compiler would drop.
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
			// TypeScript knows all names; the plugin's own rule knows which runes need `let`.
			'no-undef': 'off',
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// Here lint cannot see the types of other components; svelte-check can, and checks them.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// The last `{:else if}` over a union is always true, so that `{:else}` can ask for `never`.
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
		// There is no router, and pages know the way to the start page: src/lib/server/root.ts.
		files: ['**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	prettier,
	svelte.configs.prettier
);
