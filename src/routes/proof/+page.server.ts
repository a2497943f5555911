import { readResults } from '#lib/proof/read.server.ts';

// Read once, while the page is prerendered: the site has no server.
export const load = () => ({ results: readResults('test-results') });
