import { keepSiteWhenIdle } from '#lib/offline/when-idle.ts';
import { start } from './start.ts';
import { guardAddress } from '#lib/browser/address-guard.ts';
import { keepFragment } from '#lib/browser/skip-link.ts';

guardAddress();
keepFragment();

const live = document.querySelector<HTMLElement>('[data-live]');
if (live === null) throw new Error('This page has no part that is live');
keepSiteWhenIdle(start(live));
