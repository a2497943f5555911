/** What a runbook can do without until someone asks: one file, loaded once the page stands. */
export { default as ErrorSummary } from './components/form/ErrorSummary.svelte';
export { default as LinkProblems } from './components/form/LinkProblems.svelte';
export { default as VersionNews } from './components/form/VersionNews.svelte';
export { default as VersionSources } from './components/form/VersionSources.svelte';
export { default as WalkParts } from './components/page/WalkParts.svelte';
export { default as AnswersIn } from './components/runbook/AnswersIn.svelte';
export { default as AnswerTips } from './components/runbook/AnswerTips.svelte';
export { default as RunbookEnd } from './components/runbook/RunbookEnd.svelte';
export { default as SignOff } from './components/runbook/SignOff.svelte';
export { default as StepsAside } from './components/runbook/StepsAside.svelte';
export { markdown } from './render/markdown.ts';
export { meanings } from './runbook/meanings.ts';
export { copyText } from './state/clipboard.ts';
export { downloadText } from './state/download.ts';
export { findNewestAloud, learnNewest } from './state/newest-version.ts';
export { settleDown } from './state/rest.ts';
export { fingerprint, keepTicks, recallTicks } from './state/ticks.ts';
export { Walk } from './state/walk.svelte.ts';
