/** The fragment holds the answers: the link to the content moves the focus, and leaves the address alone. */
export function keepFragment(): void {
	document.querySelector('.skip')?.addEventListener('click', (event) => {
		event.preventDefault();
		document.querySelector<HTMLElement>('#main')?.focus();
	});
}
