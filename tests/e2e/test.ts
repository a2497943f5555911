import { expect, test as base } from '@playwright/test';
import { Complaints } from './complaints.ts';

export { expect };

type Fixtures = {
	readonly complaints: Complaints;
	/** @returns the text on the clipboard */
	readonly clipboard: () => Promise<string>;
};

/** A page that may read the clipboard; the site’s own may not, by its Permissions-Policy. */
const READER = 'https://clipboard.example/';

/** Playwright’s `test`; it also fails on whatever the browser complains about and the test did not provoke. */
export const test = base.extend<Fixtures>({
	complaints: [
		async ({ context }, use) => {
			const complaints = new Complaints();
			await complaints.listen(context);
			await use(complaints);
			// What a page said comes before its answer, so after this nothing it said is under way.
			await Promise.all(context.pages().map((page) => page.evaluate(() => undefined)));
			// What a test provoked may still come.
			await expect
				.poll(() => complaints.heard, 'what the browser complained about')
				.toEqual(complaints.provoked);
		},
		{ auto: true }
	],
	clipboard: async ({ context, page }, use) => {
		await context.route(READER, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>Clipboard</title>' })
		);
		const reader = await context.newPage();
		await reader.goto(READER);
		// Chromium draws a page in the background rarely, and a click waits for what is drawn.
		await page.bringToFront();
		await use(() => reader.evaluate(() => navigator.clipboard.readText()));
	}
});
