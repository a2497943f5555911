export const CPU_SLOWDOWN = 4;
const VIEWPORT = { width: 1280, height: 900 };

const BODIES = [
	{
		ends: '.yaml',
		on: 'raw.githubusercontent.com',
		text: 'kind: Deployment\nspec:\n  containers:\n    - image: 1password/scim:v2.9.16\n'
	},
	{
		ends: '.yaml',
		on: '1password.github.io',
		text: 'entries:\n  op-scim-bridge:\n  - appVersion: v2.9.16\n    version: 2.11.12\n'
	}
];

/** @type {(url: string) => string | undefined} */
function bodyFor(url) {
	const { hostname, pathname } = new URL(url);
	return BODIES.find(({ on, ends }) => hostname === on && pathname.endsWith(ends))?.text;
}

/**
 * Opens a tab like that of a first visit on a slow machine: no cache, no service worker, a CPU four times slower.
 * Requests to other hosts get a local response at once. Requests to the measured site are not intercepted, since that
 * would slow them down.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} slowdown of the CPU, as a factor
 */
export async function openTab(browser, slowdown = CPU_SLOWDOWN) {
	const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await devtools.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
	devtools.on('Fetch.requestPaused', ({ requestId, request }) => {
		const text = bodyFor(request.url);
		const answer =
			text === undefined
				? devtools.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionRefused' })
				: devtools.send('Fetch.fulfillRequest', {
						requestId,
						responseCode: 200,
						responseHeaders: [{ name: 'access-control-allow-origin', value: '*' }],
						body: Buffer.from(text).toString('base64')
					});
		// The tab may close before the response.
		answer.catch(() => {});
	});
	return { page, devtools, close: () => context.close() };
}
