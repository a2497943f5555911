/** The only `import()` of this module. A second one would cost the start page another request. */
export const loadStartPage = () => import('./start-page.ts');
