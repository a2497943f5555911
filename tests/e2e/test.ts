import { expect, test as base } from '@playwright/test';
import { Complaints } from './complaints.ts';

export { expect };

type Fixtures = {
	readonly complaints: Complaints;
	/** @returns the text on the clipboard */
	readonly clipboard: () => Promise<string>;
};

/** A page that may read the clipboard. The Permissions-Policy of the site forbids it there. */
const READER = 'https://clipboard.example/';

/** Playwright’s `test`, which also fails on every browser error that the test did not provoke. */
export const test = base.extend<Fixtures>({
	complaints: [
		async ({ context }, use) => {
			const complaints = new Complaints();
			await complaints.listen(context);
			await use(complaints);
			// Messages of a page arrive before this answer, so none is pending afterwards.
			await Promise.all(context.pages().map((page) => page.evaluate(() => undefined)));
			// Provoked errors may still arrive.
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
		// Chromium rarely renders background pages, and a click waits for rendering.
		await page.bringToFront();
		await use(() => reader.evaluate(() => navigator.clipboard.readText()));
	}
});
