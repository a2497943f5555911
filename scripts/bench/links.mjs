import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fixed version, so that a newer one does not change the figures. */
export const VERSION = '2.9.16';

/** @typedef {Record<string, string>} Answers by key */

/** Answers to the common questions. @type {Answers} */
const COMMON = { from: '2.9.11', url: 'https://scim.example.com', notified: '2026-11-02' };

/**
 * @param {string} root the repository
 * @param {string} method its id
 * @returns {{ default: Answers, filled: Answers, customized: Answers }} the answers of its golden runbooks
 */
export function answersOf(root, method) {
	const file = join(root, 'tests/golden', method, 'answers.json');
	/** @type {{ filled: Answers, customized: Answers }} */
	const golden = JSON.parse(readFileSync(file, 'utf8'));
	const filled = { ...COMMON, ...golden.filled };
	return {
		default: {},
		filled,
		customized: { ...filled, ...golden.customized, customized: 'yes' }
	};
}

/**
 * @param {string} root the repository
 * @param {string} method its id
 * @returns {string} the fragment of a link with every answer, for a customized deployment
 */
export function fullLink(root, method) {
	const { customized } = answersOf(root, method);
	return `#${new URLSearchParams({ v: '1', platform: method, version: VERSION, ...customized })}`;
}
