/** The parts of the browser that a look-up uses. */
export const browser = (cancelled: AbortSignal) => ({
	fetch,
	storage: () => localStorage,
	now: () => new Date().toISOString(),
	cancelled
});
