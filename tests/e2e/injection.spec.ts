import { refusal } from './complaints.ts';
import { open } from './site.ts';
import { expect, test } from './test.ts';

const ELSEWHERE = 'https://elsewhere.example';

test.describe('markup that slipped into a page', () => {
	const MARKUP = [
		['script-src-elem', 'inline', '<script>document.documentElement.lang = "x"</script>'],
		['script-src-elem', `${ELSEWHERE}/x.js`, `<script src="${ELSEWHERE}/x.js"></script>`],
		[
			'script-src-attr',
			'inline',
			'<details open ontoggle="document.documentElement.lang = \'x\'"></details>'
		],
		['style-src-elem', 'inline', '<style>body { display: none }</style>'],
		['style-src-elem', `${ELSEWHERE}/x.css`, `<link rel="stylesheet" href="${ELSEWHERE}/x.css">`],
		['style-src-attr', 'inline', '<p style="position: fixed; inset: 0">Sign in</p>'],
		['img-src', `${ELSEWHERE}/x.png`, `<img alt="" src="${ELSEWHERE}/x.png">`],
		['frame-src', ELSEWHERE, `<iframe title="x" src="${ELSEWHERE}/"></iframe>`],
		['object-src', ELSEWHERE, `<object data="${ELSEWHERE}/"></object>`],
		['media-src', `${ELSEWHERE}/x.mp3`, `<audio autoplay src="${ELSEWHERE}/x.mp3"></audio>`],
		['base-uri', `${ELSEWHERE}/`, `<base href="${ELSEWHERE}/">`]
	] as const;
	for (const [directive, what, markup] of MARKUP)
		test(`does nothing: ${markup}`, async ({ page, baseURL, complaints }) => {
			const reached: string[] = [];
			await page.route(`${ELSEWHERE}/**`, (route) => {
				reached.push(route.request().url());
				return route.fulfill({ body: '' });
			});
			await page.route(baseURL ?? '', async (route) => {
				const response = await route.fetch();
				const body = (await response.text()).replace('</body>', `${markup}</body>`);
				await route.fulfill({ response, body });
			});
			complaints.provoke(refusal(directive, what));
			await open(page);
			await expect.poll(() => complaints.heard).toEqual(complaints.provoked);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(reached).toEqual([]);
		});
});

test.describe('a script that slipped into a page', () => {
	// Each one throws or rejects. They run from a timer, because code run by the debugger may use eval.
	const ATTEMPTS = [
		['connect-src', `${ELSEWHERE}/`, `() => fetch('${ELSEWHERE}/')`],
		[
			'connect-src',
			'https://raw.githubusercontent.com/someone/else/main/file',
			`() => fetch('https://raw.githubusercontent.com/someone/else/main/file')`
		],
		['script-src-elem', `${ELSEWHERE}/x.js`, `() => import('${ELSEWHERE}/x.js')`],
		['require-trusted-types-for', 'trusted-types-sink', `() => eval('1 + 1')`],
		['require-trusted-types-for', 'trusted-types-sink', `() => new Function('return 1')()`],
		[
			'require-trusted-types-for',
			'trusted-types-sink',
			`() => { document.body.innerHTML = '<b>x</b>' }`
		],
		['require-trusted-types-for', 'trusted-types-sink', `() => new Worker('./x.js')`],
		['trusted-types', 'trusted-types-policy', `() => trustedTypes.createPolicy('mine', {})`],
		[
			'trusted-types',
			'trusted-types-policy',
			`() => trustedTypes.createPolicy('svelte-trusted-html', {})`
		]
	] as const;
	for (const [directive, what, attempt] of ATTEMPTS)
		test(`is refused: ${attempt}`, async ({ page, complaints }) => {
			await open(page);
			complaints.provoke(refusal(directive, what));
			const outcome = await page.evaluate(
				`new Promise((resolve) => setTimeout(async () => {
					try { await (${attempt})(); resolve('done') } catch { resolve('refused') }
				}))`
			);
			expect(outcome).toBe('refused');
			await expect.poll(() => complaints.heard).toEqual(complaints.provoked);
		});

	test('cannot send a form away', async ({ page, complaints }) => {
		await open(page);
		complaints.provoke(refusal('form-action', `${ELSEWHERE}/?`));
		await page.evaluate((action) => {
			const form = document.createElement('form');
			form.action = action;
			document.body.append(form);
			form.submit();
		}, `${ELSEWHERE}/`);
		await expect.poll(() => complaints.heard).toEqual(complaints.provoked);
	});
});
