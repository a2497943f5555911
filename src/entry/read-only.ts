import { keepSiteWhenIdle } from '#lib/offline/when-idle.ts';
import { keepFragment } from '#lib/browser/skip-link.ts';

/** Nothing that is read here has answers: a fragment that names no place on the page leaves the address. */
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
