/** What a look-up uses of the browser. */
export const browser = (cancelled: AbortSignal) => ({
	fetch,
	storage: () => localStorage,
	now: () => new Date().toISOString(),
	cancelled
});
