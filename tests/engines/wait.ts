import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 8000;
const BETWEEN_MS = 40;

/** Retries until there is a result. Throws after 8 seconds and names what is missing. */
export async function until<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
	const end = performance.now() + PATIENCE_MS;
	for (;;) {
		const result = await attempt();
		if (result !== undefined) return result;
		if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
		await pause(BETWEEN_MS);
	}
}
