/** The fragment holds the answers: moving the focus to the content must not replace them. */
export function keepFragment(): void {
	document.querySelector('.skip')?.addEventListener('click', (event) => {
		event.preventDefault();
		document.querySelector<HTMLElement>('#main')?.focus();
	});
}
