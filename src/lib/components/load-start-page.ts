/** The one `import()` of it: a second one would cost the start page one more request. */
export const loadStartPage = () => import('./start-page.ts');
