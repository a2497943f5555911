import { mount } from 'svelte';
import { lazyStartPage } from '#lib/components/lazy-start-page.ts';
import SingleFile from '#lib/components/page/SingleFile.svelte';
import { readOwnCopy } from '#lib/lookup/own-copy.ts';
import { methodOf } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';
import { guardAddress } from '#lib/browser/address-guard.ts';
import { withoutFragment, type PageConfig } from '#lib/page/page-config.ts';
import { keepFragment } from '#lib/browser/skip-link.ts';
import ownCopy from '../../static/versions.json?raw';
import '#lib/styles/tokens.css';
import '#lib/styles/base.css';
import '#lib/styles/article.css';
import '#lib/styles/controls.css';
import '#lib/styles/print.css';

guardAddress();
/** The address of the site, if set at build time. Links to it also work for people who do not have this file. */
const site = import.meta.env.VITE_SITE_URL;
const own = withoutFragment(location.href);

const config: PageConfig = {
	root: own,
	own,
	method: undefined,
	byLink: /^#./.test(location.hash),
	loaded: METHOD_IDS.map(methodOf),
	linkTo: site ?? own,
	linkNote:
		site === undefined
			? 'The link leads to this file and holds its path on this machine. For others, behind the address of the site, take what follows from the # on.'
			: `The link leads to ${site}, so that it works for others. Behind the #, it also works with this file.`,
	lookUp: 'when asked',
	ownCopy: readOwnCopy(ownCopy)
};

// It is in the file: with it at once, nothing moves.
await lazyStartPage.load();
mount(SingleFile, { target: document.body, props: { config, site } });
keepFragment();
