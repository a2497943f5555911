import { guardAddress } from '#lib/state/address.ts';

guardAddress();

const page = document.documentElement;

// The fragment holds the answers: moving the focus must not replace them.
document.querySelector('.skip')?.addEventListener('click', (event) => {
	event.preventDefault();
	document.querySelector<HTMLElement>('#main')?.focus();
});

const live = document.querySelector<HTMLElement>('[data-live]');
if (live === null) page.dataset['ready'] = '';
else void import('#lib/components/page/start.ts').then(({ start }) => start(live));
