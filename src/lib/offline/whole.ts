/**
 * Resolves once the page has loaded all that it loads by itself: `page/after-load.ts` sets the mark. A page that is only
 * read loads nothing more.
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
