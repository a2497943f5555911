import { createHash } from 'node:crypto';

/**
 * Marks a method page that was opened with answers in its address, before the first paint. Then base.css hides the
 * prerendered start until the runbook replaces it. Inline, because a separate file would delay the paint.
 */
export const OPENING = "location.hash.length>1&&(document.documentElement.dataset.opening='')";

/** The hash by which the content security policy allows the script. */
export const OPENING_HASH = /** @type {const} */ (
	`sha256-${createHash('sha256').update(OPENING).digest('base64')}`
);
