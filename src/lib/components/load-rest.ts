/** The one `import()` of it: a second one would cost every page one more request. */
export const loadRest = () => import('./rest.ts');
