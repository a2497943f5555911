import { guardAddress } from '#lib/state/address.ts';
import { keepFragment } from '#lib/state/skip-link.ts';

guardAddress();

keepFragment();

const page = document.documentElement;

const live = document.querySelector<HTMLElement>('[data-live]');
if (live === null) page.dataset['ready'] = '';
else void import('#lib/components/page/start.ts').then(({ start }) => start(live));
