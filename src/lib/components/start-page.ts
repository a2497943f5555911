/** What only the start page shows: one file, which a link does without until its runbook stands. */
export { default as MethodList } from './form/MethodList.svelte';
export { default as EmptySheet } from './runbook/EmptySheet.svelte';
