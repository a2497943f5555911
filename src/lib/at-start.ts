/** What the start page shows, and a runbook that was opened by a link does not: one file, so that the start needs little. */
export { default as MethodList } from './components/form/MethodList.svelte';
export { default as EmptySheet } from './components/runbook/EmptySheet.svelte';
