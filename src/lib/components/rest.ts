/** Everything a runbook can be shown without. One file, loaded after the runbook is shown. */
export { default as VersionNews } from './form/VersionNews.svelte';
export { default as VersionSources } from './form/VersionSources.svelte';
export { default as StepTools } from './page/StepTools.svelte';
export { default as AnswersIn } from './runbook/AnswersIn.svelte';
export { default as AnswerTips } from './runbook/AnswerTips.svelte';
export { default as Meaning } from './runbook/Meaning.svelte';
export { default as RunbookEnd } from './runbook/RunbookEnd.svelte';
export { default as StepsAside } from './runbook/StepsAside.svelte';
export { afterLoad, settleDown } from '#lib/page/after-load.ts';
export { findNewestAloud } from '#lib/page/newest-version.ts';
export { markdown } from '#lib/render/markdown.ts';
