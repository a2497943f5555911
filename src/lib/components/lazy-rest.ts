import { lazily } from './ui/lazily.ts';

/** The one `import()` of it: a second one would cost every page one more request. */
export const lazyRest = lazily(() => import('./rest.ts'));
