/** What a page says to the worker. Both import this, so it uses nothing that only one of them has. */

/** To a worker that waits: somebody asked for the new edition. */
export const TAKE_OVER = 'take over';

/** To the worker that serves the page. */
export const PAGE_STANDS = 'page stands';

/** The worker’s file, beside the start page. SvelteKit gives it this name. */
export const WORKER_FILE = 'service-worker.js';
