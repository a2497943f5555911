import { keepSiteWhenIdle } from '#lib/offline/when-idle.ts';
import { keepFragment } from '#lib/browser/skip-link.ts';

/** Removes a fragment that is no anchor of this page. Read-only pages hold no answers. */
function clean(): void {
	const place = location.hash.slice(1);
	if (place === '' || document.getElementById(place) !== null) return;
	history.replaceState(null, '', location.pathname + location.search);
}

clean();
addEventListener('popstate', clean);
keepFragment();
document.documentElement.dataset['ready'] = '';
keepSiteWhenIdle(Promise.resolve());
