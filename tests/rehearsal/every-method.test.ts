import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { METHOD_IDS } from '#lib/runbook/methods/index.ts';

it('rehearses every method', () => {
	const folder = fileURLToPath(new URL('methods', import.meta.url));
	const rehearsed = readdirSync(folder).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
	expect(rehearsed.sort()).toEqual([...METHOD_IDS].sort());
});
