import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, type Finding } from '../../scripts/upstream/compare.ts';
import type { Expectation, Fact } from '../../scripts/upstream/fact.ts';
import { ALL_FACTS } from '../../scripts/upstream/facts/index.ts';
import { reportOf, reportUpstream } from '../../scripts/upstream/report.ts';
import { scratch } from '../support/in-bash.ts';

/** The least that a file may say for a fact to hold. */
function textFor(expected: Expectation): string {
	switch (expected.kind) {
		case 'there':
			return '';
		case 'text':
			return expected.text.replace(/…$/, '9 and more');
		case 'parameters':
			return ['Parameters:', ...expected.names.map((name) => `  ${name}:\n    Type: String`)].join(
				'\n'
			);
	}
}

/** An upstream in which these facts hold, by address. A section of a template ends where the next one begins. */
function upstreamOf(facts: readonly Fact[]): Map<string, string> {
	const files = new Map<string, string>();
	for (const { url, expect } of facts)
		files.set(url, `${files.get(url) ?? ''}${textFor(expect)}\nNext:\n`);
	return files;
}

const serving =
	(files: ReadonlyMap<string, string | number>): typeof globalThis.fetch =>
	(input) => {
		const answer = typeof input === 'string' ? files.get(input) : undefined;
		if (answer === undefined) return Promise.reject(new TypeError('fetch failed'));
		return Promise.resolve(
			typeof answer === 'number' ? new Response(null, { status: answer }) : new Response(answer)
		);
	};

const URL = 'https://upstream.example/file.yaml';
const fact = (expect: Expectation): Fact => ({
	what: 'the file',
	ours: 'src/a.ts',
	url: URL,
	expect
});
const judged = async (expected: Expectation, answer: string | number): Promise<Finding> => {
	const [finding] = await compare([fact(expected)], serving(new Map([[URL, answer]])));
	return finding!;
};

describe('a text', () => {
	const container = '- name: op-scim-bridge image: 1password/scim:v…';
	it.each([
		['as it is', container, '- name: op-scim-bridge image: 1password/scim:v2.9.16', 'holds'],
		['over lines', container, '- name: op-scim-bridge\n    image: 1password/scim:v2', 'holds'],
		['in Windows', container, '- name: op-scim-bridge\r\n  image: 1password/scim:v2', 'holds'],
		['renamed', container, '- name: op-scim\n  image: 1password/scim:v2.9.16', 'drift'],
		['with more between', container, '- name: op-scim-bridge\n  args: []\n  image: 1', 'drift'],
		['of a longer number', 'version: 2.11.12', 'version: 2.11.120', 'drift'],
		['of a number with more parts', 'version: 2.11.12', 'version: 2.11.12.1', 'drift'],
		['of a longer name', 'name: op-scim', 'name: op-scim-bridge', 'drift'],
		['of a name that begins earlier', 'scim: redis', 'op-scim: redis', 'drift'],
		['at the end of a sentence', 'such as `op-scim`', 'It is such as `op-scim`.', 'holds'],
		['with the signs of patterns', 'a "[$(x)*{y}?|z^]\\"', 'a "[$(x)*{y}?|z^]\\"', 'holds'],
		['of an empty file', 'name: op-scim', '', 'drift']
	] as const)('%s', async (_, text, body, kind) => {
		expect((await judged({ kind: 'text', text }, body)).kind).toBe(kind);
	});
});

describe('the parameters of a template', () => {
	const names = ['SCIMBridgeVersion', 'VPCID'];
	const template = (...keys: readonly string[]) =>
		`Description: x\nParameters:\n${keys.map((key) => `  ${key}:\n    Type: String\n`).join('')}`;

	it.each([
		['the same', `${template('SCIMBridgeVersion', 'VPCID')}Rules:\n  VPC:\n`, undefined],
		['the same, in another order, at the end', template('VPCID', 'SCIMBridgeVersion'), undefined],
		['the same, in Windows', template(...names).replaceAll('\n', '\r\n'), undefined],
		['one more', template(...names, 'Architecture'), 'with Architecture'],
		['one less', template('VPCID'), 'without SCIMBridgeVersion'],
		['one renamed', template('VPCID', 'Version'), 'without SCIMBridgeVersion; with Version'],
		['none', 'Resources:\n  VPCID:\n', 'without SCIMBridgeVersion, VPCID']
	])('%s', async (_, body, differs) => {
		const finding = await judged({ kind: 'parameters', names }, body);
		expect(finding.kind === 'drift' ? finding.differs : undefined).toBe(differs);
	});
});

describe('an answer that is no file', () => {
	it.each([
		[404, 'drift'],
		[410, 'drift'],
		[429, 'unreadable'],
		[500, 'unreadable']
	])('with status %d', async (status, kind) => {
		expect((await judged({ kind: 'there' }, status)).kind).toBe(kind);
	});

	it('because nothing answers', async () => {
		const [finding] = await compare([fact({ kind: 'there' })], serving(new Map()));
		expect(finding).toMatchObject({ kind: 'unreadable', why: 'could not be reached' });
	});
});

describe('the facts that runbooks rest on', () => {
	it('hold where upstream says what they say, and each address is asked once', async () => {
		const asked: unknown[] = [];
		const files = serving(upstreamOf(ALL_FACTS));
		const findings = await compare(ALL_FACTS, (input, init) => {
			asked.push(input);
			return files(input, init);
		});
		expect(findings.filter(({ kind }) => kind !== 'holds')).toEqual([]);
		expect(reportOf(findings).code).toBe(0);
		expect(asked).toHaveLength(new Set(asked).size);
	});

	it('are each missed where upstream no longer says it', async () => {
		for (const missed of ALL_FACTS) {
			const files = new Map<string, string | number>(
				upstreamOf(ALL_FACTS.filter((one) => one.url === missed.url && one !== missed))
			);
			files.set(missed.url, missed.expect.kind === 'there' ? 404 : (files.get(missed.url) ?? ''));
			const [finding] = await compare([missed], serving(files));
			expect(finding, `${missed.url}: ${missed.what}`).toMatchObject({ kind: 'drift' });
		}
	});

	it('name files of ours that are there', () => {
		expect(ALL_FACTS.filter(({ ours }) => !existsSync(ours))).toEqual([]);
	});
});

describe('npm run upstream', () => {
	const upstream: ReadonlyMap<string, string | number> = upstreamOf(ALL_FACTS);
	const [first] = ALL_FACTS;
	const deployment = first!.url;
	const renamed = `${upstream.get(deployment) ?? ''}`.replace('1password/scim', 'scim');

	it('says that nothing changed', async () => {
		const { text, code } = await reportUpstream(serving(upstream));
		expect(text).toBe(`${ALL_FACTS.length} facts as the runbooks have it.`);
		expect(code).toBe(0);
	});

	it('lists what could not be read, and does not call it unchanged', async () => {
		const { text, code } = await reportUpstream(serving(new Map(upstream).set(deployment, 503)));
		expect(code).toBe(2);
		expect(text).toContain('facts could not be read:');
		expect(text).toContain('answered with status 503');
	});

	it('calls it changed where both happen', async () => {
		const files = new Map(upstream).set(deployment, 404);
		files.delete(ALL_FACTS.at(-1)!.url);
		const { text, code } = await reportUpstream(serving(files));
		expect(code).toBe(1);
		expect(text).toContain('is gone');
		expect(text).toContain('could not be reached');
	});

	it('lists what changed with our file to look at, and fails', () => {
		const folder = scratch();
		const files = [...new Map(upstream).set(deployment, renamed)];
		const answers = files.map(([url], i) => [url, `${i}.txt`] as const);
		for (const [i, [, body]] of files.entries()) writeFileSync(join(folder, `${i}.txt`), `${body}`);
		writeFileSync(join(folder, 'answers.json'), JSON.stringify(Object.fromEntries(answers)));
		const script = ['scripts/upstream.mjs', '--recorded', folder];
		const run = spawnSync(process.execPath, script, { encoding: 'utf8' });
		expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 1, stderr: '' });
		expect(run.stdout).toContain('1 fact changed upstream:');
		expect(run.stdout).toContain(
			`| ${deployment} | its container and its image line | no longer says: containers: - name: op-scim-bridge image: 1password/scim:v… | src/lib/runbook/questions/kubernetes-questions.ts |`
		);
	});
});
