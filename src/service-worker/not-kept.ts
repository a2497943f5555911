const HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "default-src 'none'"
} as const;

/**
 * What the browser shows for an address that is not kept, while the host cannot be reached.
 * @param root the path of the start page, as an address has it
 */
export const notKept = (root: string): Response =>
	new Response(
		`<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<title>Not kept in this browser: SCIM bridge runbooks</title>
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
	</head>
	<body>
		<main>
			<h1>This page is not kept in this browser</h1>
			<p>The site cannot be reached, and what this browser keeps of the SCIM bridge runbooks has no page at this address.</p>
			<p>Go to the <a href="${root}">start page</a>. It works without a network.</p>
		</main>
	</body>
</html>
`,
		{ status: 503, headers: HEADERS }
	);
