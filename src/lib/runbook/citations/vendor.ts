import { link, type Link } from '../language/prose.ts';

const SUPPORT = 'https://support.1password.com';
const EXAMPLES = 'https://github.com/1Password/scim-examples';

/** A page of 1Password Support. */
export const support = (title: string, path: string): Link =>
	link(`1Password Support: ${title}`, `${SUPPORT}/${path}/`);

/** A file of 1Password’s examples. */
export const example = (title: string, path: string): Link =>
	link(`1Password/scim-examples: ${title}`, `${EXAMPLES}/blob/main/${path}`);

const change = (what: string, path: string): Link =>
	link(`1Password/scim-examples, ${what}`, `${EXAMPLES}/${path}`);

/** What happened in these examples. */
export const pullRequest = (id: number): Link => change(`pull request ${id}`, `pull/${id}`);
export const commit = (id: string): Link => change(`commit ${id}`, `commit/${id}`);
export const issue = (id: number): Link => change(`issue ${id}`, `issues/${id}`);
