import { z } from 'zod';
import type { Bidi } from './bidi.ts';
import { pasteOver, typeOver } from './keys.ts';
import { asJson, type Page, type Place } from './page.ts';
import { until } from './wait.ts';

const nothing = z.unknown();
const created = z.object({ context: z.string() });
const nodes = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) });
const text = z.object({ result: z.object({ type: z.literal('string'), value: z.string() }) });
const picture = z.object({ data: z.string() });
export const entry = z.object({ level: z.string(), text: z.string() });

/** Opens a window in a WebDriver BiDi session. The browser's errors are added to `heard`. */
export async function bidiPage(
	bidi: Bidi,
	heard: readonly string[],
	close: () => Promise<void>
): Promise<Page> {
	// In the browser’s first window the address bar has the focus, and the page never gets it.
	const { context } = await bidi.send('browsingContext.create', { type: 'window' }, created);
	const go = (url: string) =>
		bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }, nothing);
	const act = (actions: readonly object[]) =>
		bidi.send('input.performActions', { context, actions }, nothing);
	const find = ({ role, name }: Place) =>
		until(`the ${role} "${name}"`, async () => {
			const locator = { type: 'accessibility', value: { role, name } };
			const asked = { context, locator, maxNodeCount: 1 };
			return (await bidi.send('browsingContext.locateNodes', asked, nodes)).nodes[0];
		});

	async function click(place: Place): Promise<void> {
		const { sharedId } = await find(place);
		const functionDeclaration = "(node) => node.scrollIntoView({ block: 'center' })";
		const scroll = { functionDeclaration, arguments: [{ sharedId }], awaitPromise: false };
		await bidi.send('script.callFunction', { ...scroll, target: { context } }, nothing);
		const origin = { type: 'element', element: { sharedId } };
		const actions = [
			{ type: 'pointerMove', x: 0, y: 0, origin },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 }
		];
		await act([{ type: 'pointer', id: 'mouse', actions }]);
	}

	return {
		open: async (url) => {
			await go('about:blank');
			await go(url);
		},
		read: async <T>(look: () => T) => {
			const asked = { expression: asJson(look), target: { context }, awaitPromise: false };
			return JSON.parse((await bidi.send('script.evaluate', asked, text)).result.value) as T;
		},
		click,
		type: async (place, typed) => {
			await click(place);
			await act(typeOver(typed));
		},
		paste: async (place) => {
			await click(place);
			await act(pasteOver());
		},
		resize: async (width, height) => {
			const viewport = { width, height };
			await bidi.send('browsingContext.setViewport', { context, viewport }, nothing);
		},
		screenshot: async () =>
			Buffer.from(
				(await bidi.send('browsingContext.captureScreenshot', { context }, picture)).data,
				'base64'
			),
		complaints: () => Promise.resolve(heard),
		close
	};
}
