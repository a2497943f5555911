import { readResults } from '#lib/proof/read.server.ts';

// Runs once, during prerendering: the site has no server.
export const load = () => ({ results: readResults('test-results') });
