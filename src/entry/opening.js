import { createHash } from 'node:crypto';

/**
 * The page of a method, opened again with answers in its address, was prerendered without them. Said before the first paint, so that nobody
 * sees the start of the page give way to a runbook: base.css. Not a file of its own, which the paint would wait for.
 */
export const OPENING = "location.hash.length>1&&(document.documentElement.dataset.opening='')";

/** What the content security policy allows it by. */
export const OPENING_HASH = /** @type {const} */ (
	`sha256-${createHash('sha256').update(OPENING).digest('base64')}`
);
