import { z } from 'zod';
import { pasteOver, typeOver } from './keys.ts';
import { asJson, type Page, type Place } from './page.ts';
import { until } from './wait.ts';
import type { Session } from './webdriver.ts';

/** Elements that may have a role. The engine decides which of them has it. */
const CANDIDATES: Readonly<Record<Place['role'], string>> = {
	button: 'button',
	radio: '[type=radio]',
	searchbox: '[type=search]',
	textbox: 'input, textarea'
};

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const element = z.object({ [ELEMENT]: z.string() }).transform((found) => found[ELEMENT]);
const rect = z.object({ width: z.number(), height: z.number() });
const nothing = z.unknown();

/** Plain WebDriver does not report console messages, so the page collects its own from load on. */
const LISTEN = `
	const heard = (window.heard = []);
	const hear = (text) => heard.push(String(text));
	addEventListener('error', (event) => hear(event.message));
	addEventListener('unhandledrejection', (event) => hear(event.reason));
	document.addEventListener('securitypolicyviolation', (event) =>
		hear(event.effectiveDirective + ' refused ' + event.blockedURI)
	);
	console.error = (...words) => hear(words.join(' '));
`;

/** Wraps the window of a plain WebDriver session. */
export function webdriverPage({ call, end }: Session, close: () => Promise<void>): Page {
	const complaints: string[] = [];
	const run = <T>(script: string, value: z.ZodType<T>) =>
		call('execute/sync', value, { script, args: [] });
	const hear = async () => {
		complaints.push(...(await run('return (window.heard ?? []).splice(0)', z.array(z.string()))));
	};
	const labeled = async (id: string, { role, name }: Place) =>
		(await call(`element/${id}/computedlabel`, z.string())) === name &&
		(await call(`element/${id}/computedrole`, z.string())) === role;
	const find = (place: Place) =>
		until(`the ${place.role} "${place.name}"`, async () => {
			const query = { using: 'css selector', value: CANDIDATES[place.role] };
			for (const id of await call('elements', z.array(element), query))
				if (await labeled(id, place)) return id;
			return undefined;
		});
	const click = async (place: Place) => {
		const id = await find(place);
		// An off-screen step has no layout, and nothing in it can be clicked.
		const far = { 'element-6066-11e4-a52e-4f735466cecf': id };
		const script = 'arguments[0].scrollIntoView({ block: "center" });';
		await call('execute/sync', nothing, { script, args: [far] });
		await call(`element/${id}/click`, nothing, {});
	};
	const act = (actions: readonly object[]) => call('actions', nothing, { actions });
	return {
		open: async (url) => {
			await hear();
			await call('url', nothing, { url: 'about:blank' });
			await call('url', nothing, { url });
			await run(LISTEN, nothing);
		},
		read: async <T>(look: () => T) =>
			JSON.parse(await run(`return ${asJson(look)}`, z.string())) as T,
		click,
		type: async (place, text) => {
			await click(place);
			await act(typeOver(text));
		},
		paste: async (place) => {
			await click(place);
			await act(pasteOver());
		},
		resize: async (width, height) => {
			// The driver waits two seconds for a change of size, even if there is none.
			const now = await call('window/rect', rect);
			if (now.width === width && now.height === height) return;
			await call('window/rect', nothing, { width, height });
		},
		screenshot: async () => Buffer.from(await call('screenshot', z.string()), 'base64'),
		complaints: async () => {
			await hear();
			return complaints;
		},
		close: async () => {
			await end();
			await close();
		}
	};
}
