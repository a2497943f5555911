import { expect, it } from 'vitest';
import { judgeAdvisories, judgeSignatures } from '../../scripts/verdict.mjs';

const said = (answer: unknown, code: number) => ({ code, output: JSON.stringify(answer) });
const entry = { name: 'left', version: '1.0.0', registry: 'https://registry.example/' };
const report = (vulnerabilities: object) => ({ auditReportVersion: 2, vulnerabilities });

it.each([
	['a registry without signatures', said({ error: { code: 'E404', summary: 'no keys' } }, 1)],
	['no report and exit code 0', { code: 0, output: '' }],
	['an empty report and exit code 1', said({ invalid: [], missing: [] }, 1)],
	['half a report', said({ invalid: [] }, 0)]
])('signatures: %s is not verified', (_, answer) => {
	expect(judgeSignatures(answer).kind).toBe('not verified');
});

it.each([
	[
		'a registry that refuses',
		said({ message: '405 Method Not Allowed', error: { summary: '' } }, 1)
	],
	['no report and exit code 0', { code: 0, output: 'audited 3 packages' }],
	['an empty report and exit code 1', said(report({}), 1)],
	['a report of another version', said({ ...report({}), auditReportVersion: 3 }, 0)]
])('vulnerabilities: %s is not verified', (_, answer) => {
	expect(judgeAdvisories(answer).kind).toBe('not verified');
});

it('says why in the words of npm', () => {
	expect(judgeSignatures(said({ error: { summary: 'no keys' } }, 1))).toMatchObject({
		why: 'no keys'
	});
	expect(judgeAdvisories(said({ message: '405', error: { summary: '' } }, 1))).toMatchObject({
		why: '405'
	});
});

it('names what was found, whatever the exit code', () => {
	expect(judgeSignatures(said({ invalid: [entry], missing: [] }, 1))).toEqual({
		kind: 'found',
		what: ['left@1.0.0: invalid signature']
	});
	expect(judgeSignatures(said({ invalid: [], missing: [entry] }, 0))).toEqual({
		kind: 'found',
		what: ['left@1.0.0: no signature']
	});
	expect(judgeAdvisories(said(report({ left: { severity: 'high' } }), 0))).toEqual({
		kind: 'found',
		what: ['left: high']
	});
});

it('passes a clean report with exit code 0', () => {
	expect(judgeSignatures(said({ invalid: [], missing: [] }, 0)).kind).toBe('verified');
	expect(judgeAdvisories(said(report({}), 0)).kind).toBe('verified');
});
