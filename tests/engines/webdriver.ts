import { z } from 'zod';

const answer = z.object({ value: z.unknown() });

/** Sends a command to a session and parses its value. With a body, uses POST. */
export type Call = <T>(path: string, value: z.ZodType<T>, body?: object) => Promise<T>;

export type Session = { readonly call: Call; readonly end: () => Promise<void> };

async function ask(method: string, url: string, body?: object): Promise<unknown> {
	const response = await fetch(url, {
		method,
		headers: { 'content-type': 'application/json' },
		...(body === undefined ? {} : { body: JSON.stringify(body) })
	});
	const { value } = answer.parse(await response.json());
	if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
	return value;
}

/** @returns whether the driver at this address is ready for a session */
export const isReady = async (driver: string): Promise<boolean> => {
	const status = await ask('GET', `${driver}/status`).catch(() => undefined);
	return z.object({ ready: z.literal(true) }).safeParse(status).success;
};

/** Starts a plain WebDriver session, https://www.w3.org/TR/webdriver2/. */
export async function newSession(driver: string, alwaysMatch: object): Promise<Session> {
	const { sessionId } = z
		.object({ sessionId: z.string() })
		.parse(await ask('POST', `${driver}/session`, { capabilities: { alwaysMatch } }));
	const session = `${driver}/session/${sessionId}`;
	return {
		call: async (path, value, body) =>
			value.parse(await ask(body ? 'POST' : 'GET', `${session}/${path}`, body)),
		end: async () => {
			await ask('DELETE', session);
		}
	};
}
