import { fileURLToPath } from 'node:url';

/** Where pictures go, and what a browser keeps while it runs. */
export const RESULTS = fileURLToPath(new URL('../../test-results/engines', import.meta.url));
