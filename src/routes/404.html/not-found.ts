import { createHash } from 'node:crypto';

type Site = {
	/** The address of the site with a trailing slash, if set at build time. */
	readonly address: string | undefined;
	readonly css: string;
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * @returns the path of the start page, which works at any depth, and its address to show; throws without a trailing
 * slash
 */
function startPage(address: string | undefined): { readonly path: string; readonly shown: string } {
	if (address === undefined) return { path: '/', shown: 'https://…/' };
	const { pathname, href } = new URL(address);
	if (!pathname.endsWith('/'))
		throw new Error(`VITE_SITE_URL needs a slash at its end: ${address}`);
	return { path: pathname, shown: href };
}

/**
 * Renders the page for unknown addresses. Hosts serve it at any depth, so it inlines its styles and uses no relative
 * links.
 * @returns a complete HTML document
 */
export function notFoundPage({ address, css }: Site): string {
	const { path, shown } = startPage(address);
	const hash = createHash('sha256').update(css).digest('base64');
	const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
	const inFolder =
		address === undefined
			? ' If the site lies in a folder of this host, the start page is that folder.'
			: '';
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta http-equiv="content-security-policy" content="${policy}">
		<title>Not here: SCIM bridge runbooks</title>
		<meta name="robots" content="noindex">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<meta name="referrer" content="no-referrer">
		<style>${css}</style>
	</head>
	<body>
		<main>
			<h1>This page is not here</h1>
			<p>The address leads to no page of the SCIM bridge runbooks. It may have been cut or mistyped on its way.</p>
			<p>Go to the <a href="${escape(path)}">start page</a>.${inFolder}</p>
			<p>
				A link to a runbook begins with the address of the start page; <code>#</code> and the answers follow. If
				your address has a <code>#</code>, nothing is lost: put it, with all that follows, behind the address of
				the start page.
			</p>
			<p><code>${escape(shown)}#v=1&amp;platform=…</code></p>
		</main>
	</body>
</html>
`;
}
