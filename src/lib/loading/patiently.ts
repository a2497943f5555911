const online = (): Promise<unknown> =>
	new Promise((resolve) => addEventListener('online', resolve, { once: true }));

/**
 * Loads a module, and again whenever the network is back, until it is there.
 * @param onfail called for each try that failed
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
