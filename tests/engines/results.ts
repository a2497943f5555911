import { fileURLToPath } from 'node:url';

/** The folder for screenshots and the files of running browsers. */
export const RESULTS = fileURLToPath(new URL('../../test-results/engines', import.meta.url));
