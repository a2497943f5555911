/** Components only the start page needs at once. One file; a link loads it after its runbook is shown. */
export { default as MethodList } from './form/MethodList.svelte';
export { default as EmptySheet } from './runbook/EmptySheet.svelte';
