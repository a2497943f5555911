import { start } from '#lib/components/page/start.ts';
import { guardAddress } from '#lib/state/address.ts';
import { keepFragment } from '#lib/state/skip-link.ts';

guardAddress();
keepFragment();

const live = document.querySelector<HTMLElement>('[data-live]');
if (live === null) throw new Error('This page has no part that is live');
void start(live);
