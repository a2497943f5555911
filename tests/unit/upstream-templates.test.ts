import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readManifest } from '#lib/lookup/sources.ts';
import { carriedBy, NEWEST_CHART } from '#lib/runbook/knowledge/charts.ts';
import { textOfWord } from '../support/calls.ts';
import { commandText } from '#lib/render/command.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import { inBash, scratch } from '../support/in-bash.ts';
import { commandBlocksOf, planned, stepsOf } from '../support/runbooks.ts';
import { describeVendorFiles, FOLDER, present, readVendorFile } from './vendor-files.ts';

const commandsOf = (id: MethodId, draft: Draft) =>
	commandBlocksOf(stepsOf(planned(id, draft))).flat();

/** The names between `Parameters:` and the next section of a template. */
function parametersOf(template: string): readonly string[] {
	const section = /^Parameters:\n([^]*?)^(?=\S)/m.exec(template)?.[1] ?? '';
	return [...section.matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name!).sort();
}

/** The parameters that the update of a runbook names. */
function parametersNamed(id: MethodId, draft: Draft): readonly string[] {
	const update = commandsOf(id, draft)
		.flatMap((command) => (command.kind === 'run' ? command.stages : []))
		.flatMap((stage) => (stage.kind === 'program' ? [stage.words.map(textOfWord)] : []))
		.find((words) => words.includes('update-stack'));
	return (update ?? []).flatMap((text) => /^ParameterKey=(\w+),/.exec(text)?.[1] ?? []).sort();
}

describeVendorFiles.each<readonly [string, string, MethodId, Draft]>([
	['aws-cfn-apigateway', 'v2.9.7-90fa468', 'aws-ecs-api-gateway', {}],
	['aws-cfn-apigateway', 'v2.9.11-2c3b1a4', 'aws-ecs-api-gateway', {}],
	['aws-cfn-apigateway', 'v2.9.16-d386aa6', 'aws-ecs-api-gateway', {}],
	[
		'aws-cfn-ecsfargate',
		'v2.8.1-4e40b32',
		'aws-ecs-cloudformation',
		{ 'template-from': '2023-07' }
	],
	[
		'aws-cfn-ecsfargate',
		'v2.8.5-15f1a6c',
		'aws-ecs-cloudformation',
		{ 'template-from': '2023-09' }
	],
	[
		'aws-cfn-ecsfargate',
		'v2.9.16-d386aa6',
		'aws-ecs-cloudformation',
		{ 'template-from': '2024-09' }
	]
])('%s, %s', (folder, name, id, draft) => {
	it('has exactly the parameters that the update names', () => {
		const parameters = parametersOf(readVendorFile(folder, `${name}-op-scim-bridge.yaml`));
		expect(parameters).toContain('SCIMBridgeVersion');
		expect(parametersNamed(id, draft)).toEqual(parameters);
	});

	it('names the repository itself, so that the answer about it cannot count', () => {
		expect(readVendorFile(folder, `${name}-op-scim-bridge.yaml`)).toMatch(
			/1password\/scim:\$\{SCIMBridgeVersion\}/
		);
	});
});

describeVendorFiles('the specs of digitalocean-app-platform', () => {
	const folder = 'digitalocean-app-platform';
	const files = present
		? readdirSync(join(FOLDER, folder)).filter((name) => name.startsWith('v2'))
		: [];

	it('are there', () => {
		expect(files.length).toBeGreaterThanOrEqual(5);
	});

	it.each(files)('%s: the runbook changes the tag of the bridge alone', (file) => {
		const cwd = scratch();
		const before = readVendorFile(folder, file).split('\n');
		writeFileSync(join(cwd, 'op-scim-bridge.yaml'), before.join('\n'));
		const retag = commandsOf('digitalocean-app-platform', {}).filter(
			({ kind }) => kind === 'retag'
		);
		expect(retag).toHaveLength(1);
		inBash(commandText(retag, 'posix'), cwd);
		const now = readFileSync(join(cwd, 'op-scim-bridge.yaml'), 'utf8').split('\n');
		const changed = now.filter((line, i) => line !== before[i]);
		const alreadyNewest = before.some((line) => /^ *tag: v2\.9\.16$/.test(line));
		expect(changed.map((line) => line.trim())).toEqual(alreadyNewest ? [] : ['tag: v2.9.16']);
	});
});

describeVendorFiles('the services of google-cloud-run', () => {
	const folder = 'google-cloud-run';
	const files = present ? readdirSync(join(FOLDER, folder)) : [];

	it.each(files)('%s: has the container that the runbook names', (file) => {
		expect(readVendorFile(folder, file)).toMatch(/- name: scim\n|name: scim$/m);
	});
});

describeVendorFiles('the charts', () => {
	const files = present
		? readdirSync(join(FOLDER, 'helm')).filter((name) => name.endsWith('-Chart.yaml'))
		: [];

	it.each(files)('%s: carries the bridge that the table says, where the table has it', (file) => {
		const text = readVendorFile('helm', file);
		const value = (key: string) => new RegExp(`^${key}: ["']?v?([\\d.]+)`, 'm').exec(text)?.[1];
		const known = carriedBy(value('version')!);
		expect([undefined, value('appVersion')]).toContain(known);
	});

	it('has the newest one in the table, once as text and once for commands', () => {
		expect(carriedBy(NEWEST_CHART.version)).toBeDefined();
		expect(textOfWord(NEWEST_CHART.inCommands)).toBe(NEWEST_CHART.version);
		expect(files.some((file) => file.startsWith(`chart${NEWEST_CHART.version}-`))).toBe(true);
	});
});

describeVendorFiles('the manifest that the look-up reads', () => {
	it('names the version of August 2026', () => {
		const file = 'v2.9.16-d386aa6-op-scim-deployment.yaml';
		expect(readManifest(readVendorFile('kubernetes', file))).toBe('2.9.16');
	});
});
