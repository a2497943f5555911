/** The only `import()` of this module. A second one would cost every page another request. */
export const loadRest = () => import('./rest.ts');
