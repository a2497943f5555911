const online = (): Promise<unknown> =>
	new Promise((resolve) => addEventListener('online', resolve, { once: true }));

/**
 * Loads a module and retries whenever the network is back, until it succeeds.
 * @param onfail called after each failed try
 */
export async function patiently<T>(load: () => Promise<T>, onfail?: () => void): Promise<T> {
	for (;;) {
		try {
			return await load();
		} catch {
			onfail?.();
			await online();
		}
	}
}
