/**
 * The page has loaded all that it loads by itself, and says so by a mark: src/lib/state/rest.ts. A page that is only read
 * loads nothing more.
 */
export function whole(): Promise<void> {
	const { documentElement } = document;
	return new Promise((resolve) => {
		const look = () => {
			const isLive = document.querySelector('[data-live]') !== null;
			if (isLive && documentElement.dataset['whole'] === undefined) return;
			marks.disconnect();
			resolve();
		};
		const marks = new MutationObserver(look);
		marks.observe(documentElement, { attributeFilter: ['data-whole'] });
		look();
	});
}
