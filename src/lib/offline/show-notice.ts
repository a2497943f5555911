import { mount, unmount } from 'svelte';
import NewEdition from './NewEdition.svelte';

let isShown = false;

/** Shows that there is a new version, once at a time. */
export function showNotice(onreload: () => void): void {
	if (isShown) return;
	isShown = true;
	const notice = mount(NewEdition, {
		target: document.body,
		props: {
			onreload,
			onlater: () => {
				isShown = false;
				void unmount(notice);
			}
		}
	});
}
