import { lazily } from './ui/lazily.ts';

/** The one `import()` of it: a second one would cost the start page one more request. */
export const lazyStartPage = lazily(() => import('./start-page.ts'));
