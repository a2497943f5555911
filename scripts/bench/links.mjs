import { readFileSync } from 'node:fs';

const COMMON = {
	v: '1',
	version: '2.9.16',
	from: '2.9.11',
	url: 'https://scim.example.com',
	notified: '2026-11-02'
};

/**
 * @param {string} root the repository
 * @param {string} method its id
 * @returns {{ filled: Record<string, string>, customized: Record<string, string> }} the answers of its golden runbooks
 */
export const answersOf = (root, method) =>
	JSON.parse(readFileSync(`${root}/tests/golden/${method}/answers.json`, 'utf8'));

/**
 * @param {string} root the repository
 * @param {string} method its id
 * @returns {string} the fragment of a link in which every answer is given, for a customized deployment
 */
export function fullLink(root, method) {
	const { filled, customized } = answersOf(root, method);
	const answers = { ...COMMON, platform: method, ...filled, ...customized, customized: 'yes' };
	return `#${new URLSearchParams(answers)}`;
}
