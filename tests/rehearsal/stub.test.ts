import { describe, expect, it } from 'vitest';
import { parse } from './tools/stub.ts';
import { TABLES } from './tools/tables.ts';

const call = (line: string) => {
	const [tool = '', ...argv] = line.split(' ');
	const table = TABLES[tool];
	if (table === undefined) throw new Error(`No table for ${tool}`);
	return parse(table, argv);
};

describe('a stub', () => {
	it.each([
		'helm upgrade r c -n x --version 1 -f v --wait --timeout 8m0s',
		'helm rollback r 2 -n x --wait',
		'az containerapp update --name a --resource-group g --image i',
		'doctl apps create --spec - --wait --upsert',
		'docker-compose -f compose.yaml up -d --no-deps scim',
		'terraform plan -out=./p',
		'aws cloudformation wait stack-update-complete --region r --stack-name s'
	])('takes what the tool takes: %s', (line) => {
		expect(call(line).kind).toBe('call');
	});

	it.each([
		['helm upgrade r c --version 1', '-n is required'],
		['helm upgrad r c -n x', 'no such command'],
		['helm upgrade r c -n x --wiat', 'unknown option: --wiat'],
		['helm upgrade r -n x', 'takes 2 to 2 words'],
		['helm upgrade r c -n x --timeout', '--timeout needs a value'],
		['az containerapp update --name a --image i', '--resource-group is required'],
		['docker-compose up -d scim', '-f is required'],
		['docker-compose -f c config --images', 'unknown option: --images'],
		['doctl apps update --spec f', 'takes 1 to 1 words'],
		['terraform apply', 'takes 1 to 1 words']
	])('refuses what the tool would refuse: %s', (line, reason) => {
		const parsed = call(line);
		expect(parsed.kind === 'refused' ? parsed.reason : 'taken').toContain(reason);
	});
});
