/** The start page loads the list of methods before it stands; behind a link it comes with the rest. */
export const loadMethodList = () => import('./MethodList.svelte');
