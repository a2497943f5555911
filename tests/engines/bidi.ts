import { z } from 'zod';

const message = z.union([
	z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
	z.object({ type: z.literal('error'), id: z.number(), error: z.string(), message: z.string() }),
	z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() })
]);

export type Bidi = {
	/** Sends a command and parses its result. Throws on an error from the browser and on a result of another shape. */
	readonly send: <T>(method: string, params: object, result: z.ZodType<T>) => Promise<T>;
	readonly close: () => void;
};

/**
 * Connects by WebDriver BiDi, https://www.w3.org/TR/webdriver-bidi/, without a session.
 * @param onevent receives every subscribed event
 */
export async function connect(
	url: string,
	onevent: (method: string, params: unknown) => void
): Promise<Bidi> {
	const socket = new WebSocket(url);
	const waiting = new Map<number, (answer: z.infer<typeof message>) => void>();
	await new Promise<void>((resolve, reject) => {
		socket.addEventListener('open', () => resolve());
		socket.addEventListener('error', () => reject(new Error(`${url} does not answer.`)));
	});
	socket.addEventListener('message', (event: MessageEvent<string>) => {
		const told = message.parse(JSON.parse(event.data));
		if (told.type === 'event') onevent(told.method, told.params);
		else waiting.get(told.id)?.(told);
	});
	let last = 0;
	return {
		send: (method, params, result) =>
			new Promise((resolve, reject) => {
				const id = ++last;
				waiting.set(id, (answer) => {
					waiting.delete(id);
					if (answer.type === 'success') resolve(result.parse(answer.result));
					else reject(new Error(`${method}: ${JSON.stringify(answer)}`));
				});
				socket.send(JSON.stringify({ id, method, params }));
			}),
		close: () => socket.close()
	};
}
