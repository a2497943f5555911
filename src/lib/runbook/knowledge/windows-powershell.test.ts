import { describe, expect, it } from 'vitest';
import { proseMarkdown } from '#lib/render/prose.ts';
import { plan } from '../plan.ts';
import { methodOf } from '../methods/all.ts';
import type { MethodId } from '../methods/index.ts';
import { parseVersion } from './version.ts';

function opening(id: MethodId, shell: 'posix' | 'powershell'): string {
	const planned = plan(methodOf(id), { shell, customized: 'yes' }, parseVersion('2.9.16')!);
	if (planned.kind === 'refused') throw new Error(JSON.stringify(planned.issues));
	return planned.runbook.opening
		.map((block) => ('text' in block ? proseMarkdown(block.text) : ''))
		.join('\n');
}

describe('what Windows PowerShell 5.1 does differently', () => {
	it('is said at the top of a runbook in PowerShell, and in no other', () => {
		expect(opening('kubernetes', 'powershell')).toContain('PowerShell 7.4 or newer');
		expect(opening('kubernetes', 'posix')).not.toContain('PowerShell');
	});

	it('is not said where the commands run in Cloud Shell', () => {
		expect(opening('google-cloud-run', 'powershell')).not.toContain('PowerShell 7');
		expect(opening('google-cloud-run', 'powershell')).toContain('Cloud Shell, which is bash');
	});

	it.each<readonly [MethodId, string, boolean]>([
		// Every runbook asks for the token and calls curl.
		['other', '-MaskInput', true],
		['other', 'curl.exe', true],
		// It writes no file, and no argument contains a double quote.
		['other', 'UTF-16', false],
		['other', 'Double quotes inside', false],
		['kubernetes', 'UTF-16', true],
		['kubernetes', 'Double quotes inside', true],
		['helm', 'character set', false],
		['google-cloud-run', 'character set', false]
	])('%s: "%s" is mentioned: %s', (id, words, expected) => {
		expect(opening(id, 'powershell').includes(words)).toBe(expected);
	});

	it('mentions the character set where a file is rewritten', () => {
		const planned = plan(
			methodOf('docker-compose'),
			{ shell: 'powershell' },
			parseVersion('2.9.16')!
		);
		expect(JSON.stringify(planned)).toContain('character set');
	});
});
