import { createHash } from 'node:crypto';

/** @type {(text: string) => string} */
const source = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of the file, like that of the site in svelte.config.js. It allows its own script, style
 * and icon, and requests to the two sources. There are no other files to request.
 * @type {(script: string, style: string, sources: readonly string[]) => string}
 */
const policyOf = (script, style, sources) =>
	[
		`default-src 'none'`,
		`script-src ${source(script)}`,
		`style-src ${source(style)}`,
		`img-src data:`,
		`connect-src ${sources.join(' ')}`,
		`base-uri 'none'`,
		`form-action 'none'`,
		`require-trusted-types-for 'script'`,
		`trusted-types svelte-trusted-html`
	].join('; ');

/**
 * @param {object} parts
 * @param {string} parts.script a module that imports nothing
 * @param {string} parts.style
 * @param {string} parts.icon as SVG
 * @param {readonly string[]} parts.sources the addresses that it may fetch
 * @returns {string} a whole document. Throws if the script or the style contains its own end tag
 */
export function singleDocument({ script, style, icon, sources }) {
	if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
		throw new Error('A script or a style has its own end in it');
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta http-equiv="content-security-policy" content="${policyOf(script, style, sources)}">
		<title>Update 1Password SCIM Bridge: a runbook for your deployment</title>
		<meta name="robots" content="noindex">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<meta name="referrer" content="no-referrer">
		<meta name="theme-color" content="#f2f4f3" media="(prefers-color-scheme: light)">
		<meta name="theme-color" content="#101516" media="(prefers-color-scheme: dark)">
		<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">
		<style>${style}</style>
		<script type="module">${script}</script>
	</head>
	<body>
		<noscript>
			<p>
				<strong>You need JavaScript here.</strong> The page fills in the commands by itself, in your browser.
				Your browser may run no scripts of files; then use the site.
			</p>
		</noscript>
	</body>
</html>
`;
}
