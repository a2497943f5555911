import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The smallest site of the same framework, as the baseline of every figure. */
const FILES = {
	'package.json': '{ "name": "skeleton", "private": true, "type": "module" }\n',
	'svelte.config.js': `import adapter from '@sveltejs/adapter-static';

export default { kit: { adapter: adapter() } };
`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';

export default { plugins: [sveltekit()] };
`,
	'static/_headers': '/*\n',
	'static/404.html': 'Not found\n',
	'src/app.html': `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		%sveltekit.head%
	</head>
	<body data-sveltekit-preload-data="hover">
		<div style="display: contents">%sveltekit.body%</div>
	</body>
</html>
`,
	'src/routes/+layout.js': `export const prerender = true;
export const trailingSlash = 'always';
`,
	// The mark says when scripts run, as on the site.
	'src/routes/+layout.svelte': `<script>
	import { onMount } from 'svelte';

	let { children } = $props();

	onMount(() => {
		document.documentElement.dataset.ready = '';
	});
</script>

{@render children()}
`
};

/** The content of its only page. */
const PAGES = {
	bare: `<h1>Welcome to SvelteKit</h1>
<p>Visit <a href="https://svelte.dev/docs/kit">svelte.dev/docs/kit</a> to read the documentation</p>
`,
	// One text that follows one field: no runbook can be faster.
	field: `<script>
	let text = $state('production');
</script>

<input id="field-namespace" name="namespace" value={text} oninput={(event) => (text = event.currentTarget.value)} />
<section id="runbook"><code data-answer="namespace">{text}</code></section>
`
};

/**
 * Writes the source of the skeleton. It must be inside the repository, so that it finds the installed packages.
 * @param {string} folder emptied first
 * @param {keyof typeof PAGES} page each is a site of its own, so that neither adds weight to the other
 */
export async function writeSkeleton(folder, page) {
	await rm(folder, { recursive: true, force: true });
	for (const [path, text] of Object.entries({ ...FILES, 'src/routes/+page.svelte': PAGES[page] })) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}
