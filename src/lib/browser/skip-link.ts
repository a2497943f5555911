/** Makes the skip link move the focus without changing the fragment, which holds the answers. */
export function keepFragment(): void {
	document.querySelector('.skip')?.addEventListener('click', (event) => {
		event.preventDefault();
		document.querySelector<HTMLElement>('#main')?.focus();
	});
}
