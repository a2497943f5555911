/** The files that a page loads by itself. One `import()` for each: a second one would cost one more request. */
export const loadRest = () => import('./rest.ts');
export const loadStartPage = () => import('./start-page.ts');
