/** Components that a runbook can do without until someone asks: one file, loaded once the page stands. */
export { default as ErrorSummary } from './form/ErrorSummary.svelte';
export { default as LinkProblems } from './form/LinkProblems.svelte';
export { default as MethodList } from './form/MethodList.svelte';
export { default as VersionSources } from './form/VersionSources.svelte';
export { default as AnswersIn } from './runbook/AnswersIn.svelte';
export { default as AnswerTips } from './runbook/AnswerTips.svelte';
export { default as EmptySheet } from './runbook/EmptySheet.svelte';
export { default as KeysDialog } from './runbook/KeysDialog.svelte';
export { shortcutOf, Shortcuts } from '#lib/state/shortcuts.svelte.ts';
export { default as SignOff } from './runbook/SignOff.svelte';
export { default as StepBar } from './runbook/StepBar.svelte';
export { default as StepsAside } from './runbook/StepsAside.svelte';
export { default as StepsDialog } from './runbook/StepsDialog.svelte';
