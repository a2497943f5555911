import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as command from '#lib/runbook/language/command.ts';
import { given, missing, type Given } from '#lib/runbook/language/value.ts';
import { variable, word, type Word } from '#lib/runbook/language/words.ts';
import { EDGES, expanded, hostilePath } from '../../../tests/support/hostile.ts';
import { readPowershell } from '../../../tests/support/read-powershell.ts';
import { powershell, powershellWord } from './powershell.ts';
import { textOf } from './spans.ts';

const HOME = variable('HOME');
const value = (text: string): Word => word`${given('value', text)}`;
const rendered = (of: Word): string => textOf(powershellWord(of));

describe('a word in PowerShell', () => {
	it.each([
		['kubectl', word`kubectl`],
		['deploy/op-scim-bridge', word`deploy/op-scim-bridge`],
		['C:\\scim\\scim.env', word`C:\scim\scim.env`],
		['container=1password/scim:v2.9.16', word`container=1password/scim:v2.9.16`],
		['-', word`-`],
		['-n', word`-n`],
		['--timeout=5m', word`--timeout=5m`],
		// PowerShell splits a bare word that starts with a hyphen at a dot or a colon.
		["'-p=a.b'", word`-p=a.b`],
		["'-out=./op-scim.plan'", word`-out=./op-scim.plan`],
		["'--x=a:b'", word`--x=a:b`],
		// These mean: no more parameters, and stop parsing.
		["'--'", word`--`],
		["'--%'", word`--%`],
		["'@-'", word`@-`],
		["'@x'", word`@x`],
		["'a,b'", word`a,b`],
		["'#x'", word`#x`],
		["'{{json}}'", word`{{json}}`],
		["'services[0].events[:5].message'", word`services[0].events[:5].message`],
		["'a b'", word`a b`],
		["''", word``],
		["'it''s'", value("it's")],
		["'it’’s ‘‘x‛‛ ‚‚'", value('it’s ‘x‛ ‚')],
		[`'“x” „"'`, value('“x” „"')],
		["'$x`y'", value('$x`y')],
		["'a;b|c&d>e'", value('a;b|c&d>e')],
		["'–n'", value('–n')],
		["'<NODE-POOL>'", word`${missing('node-pool')}`],
		["'a=<URL>/health'", word`a=${missing('url')}/health`],
		['"$HOME"', HOME],
		['"$HOME/a b"', word`${given('path', '~/a b')}`],
		['"x $HOME/y"', word`x ${HOME}/y`],
		['"$HOME/`$x``y"', word`${HOME}${value('/$x`y')}`],
		['"$HOME/""x”” ““ „„"', word`${HOME}${value('/"x” “ „')}`],
		[`"$HOME/it's"`, word`${HOME}${value("/it's")}`]
	])('is %s', (expected, of) => {
		expect(rendered(of)).toBe(expected);
	});
});

describe('a command in PowerShell', () => {
	const [file, copy] = [value("it's"), value("it's.old")];
	const [image, version] = [given('image', 'a.example/scim'), given('version', '2.9.16')];
	const merge = command.sh`docker stack config`;

	it.each<readonly [command.Command, string]>([
		[
			command.pipe(merge, command.sh`docker stack deploy -`),
			'docker stack config | docker stack deploy -'
		],
		[
			command.keepLines(merge, word`image: x`),
			"docker stack config | Select-String -SimpleMatch 'image: x'"
		],
		[
			command.keepFields(merge, 'version', 'state'),
			`docker stack config | ForEach-Object { $_ -split ',' -replace '\\s' } | Select-String -SimpleMatch '"version":', '"state":'`
		],
		[command.feed(word`a ${HOME}`, command.sh`curl -H @-`), `"a $HOME" | curl -H '@-'`],
		[command.saveTo(copy, merge), "docker stack config > 'it''s.old'"],
		[command.assign('TASK_DEFINITION', merge), '$TASK_DEFINITION = docker stack config'],
		[command.askSecret('OP_SCIM_TOKEN', 'It’s:'), "$OP_SCIM_TOKEN = Read-Host -MaskInput 'It’’s:'"],
		[command.setForPrograms('ITEM', file), "$env:ITEM = 'it''s'"],
		[command.setForPrograms('VAULT', word`op-scim`), "$env:VAULT = 'op-scim'"],
		[command.forget('OP_SCIM_TOKEN'), 'Remove-Variable OP_SCIM_TOKEN'],
		[
			command.backUp(file, copy),
			"if (-not (Test-Path -LiteralPath 'it''s.old')) { Copy-Item -LiteralPath 'it''s' -Destination 'it''s.old' }"
		],
		[command.find(word`image:`, file), "Select-String -SimpleMatch image: -LiteralPath 'it''s'"],
		[
			command.retag(file, word`${image}:`, version),
			"(Get-Content -Raw -LiteralPath 'it''s') -replace '(a\\.example/scim:)v[0-9][0-9.-]*(@sha256:[0-9a-f]+)?', '${1}v2.9.16' | Set-Content -NoNewline -LiteralPath 'it''s'"
		]
	])('%# is exact', (of, expected) => {
		expect(textOf(powershell(of))).toBe(expected);
	});
});

describe('any path that the form accepts', () => {
	const HOMES = { HOME: 'C:\\Users\\a $(person)' };

	it.each<readonly [string, (path: Given) => Word, (text: string) => string]>([
		['on its own', (path) => word`${path}`, (text) => text],
		['between other text', (path) => word`a${path}b`, (text) => `a${text}b`],
		['behind a variable', (path) => word`${HOME}${path}`, (text) => HOMES.HOME + text]
	])('is one word of exactly its text: %s', (_, make, expected) => {
		const property = fc.property(hostilePath, (path) => {
			const read = readPowershell(rendered(make(path)), HOMES);
			expect(read).toBe(expected(expanded(path, HOMES.HOME)));
		});
		fc.assert(property, { numRuns: 2000, examples: EDGES.map((path) => [path]) });
	});
});
