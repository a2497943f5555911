import fc from 'fast-check';
import * as grammar from '../all-grammars.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import type { MethodId } from '#lib/runbook/methods/index.ts';
import type { Question } from '#lib/runbook/questions/questions.ts';
import { GRAMMARS } from '../grammars.ts';
import { anySecret } from './secrets.ts';

/** Characters with a meaning to a shell, Markdown, HTML, a terminal, or the eye. */
const CHARACTERS: readonly string[] = [
	...Array.from('\'"`\\$!%*?~=,:./-#@^;|&<>(){}[]_+ '),
	...['\n', '\r', '\t', '\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028', '\u2029'],
	...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
	...['\u061c', '\u200e', '\u200f', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'],
	...['\u00a0', '\u3000', '\u3164', '\u2800', '\ufe0f', '\u180e', '\u034f', '\ud800', '\udc00'],
	// Look-alikes: Cyrillic, full width, curly quotes, a division slash. Then accents and emoji, which are plain text.
	...['а', 'е', 'о', '＄', '；', '｜', '‘', '’', '“', '”', '∕', '–', 'é', 'e\u0301', '🙂', '日']
];

/** Strings that break out wherever escaping is missing. */
const PIECES: readonly string[] = [
	...['$(id)', '`id`', '${HOME}', '$((1+1))', '$IFS', '!!', '~root', "'\\''", "';id;'", '";id;"'],
	...['&& id', '|| id', '| sh', '> /etc/passwd', '<(id)', '\\\nid', '*', '{a,b}', '--help', '-rf'],
	...['<script>alert(1)</script>', '</script>', '</code></pre><b>', '<img src=x onerror=alert(1)>'],
	...['<svg/onload=alert(1)>', '"onmouseover="alert(1)', '<!--', ']]>', '&lt;b&gt;', '&#x3c;b>'],
	...['javascript:alert(1)', 'data:text/html,<b>', '[x](javascript:alert(1))', '![x](//x.example)'],
	...[
		'```',
		'````\n# x',
		'~~~',
		'``',
		'](x)',
		'**',
		'# x',
		'- [ ] x',
		'| a | b |',
		'<https://x.y>'
	],
	...['{{7*7}}', '${7*7}', '#{7*7}', '{@html x}', '%', '%zz', '%00', '%0a', '%2', '%u0041', '+'],
	...['../../etc/passwd', 'C:\\x', '\\\\x\\y', 'CON', '/dev/tcp/x/1', '__proto__', 'constructor'],
	...[
		'&platform=other',
		'&image=x',
		'#',
		'=',
		'v=1&',
		'undefined',
		'null',
		'NaN',
		'[object Object]'
	]
];

const hostilePiece = fc.oneof(fc.constantFrom(...CHARACTERS), fc.constantFrom(...PIECES));

const long = fc
	.tuple(fc.constantFrom('a', '`', '\\', "'", '/a', '%', '🙂', '&a=b'), fc.nat(3000))
	.map(([piece, times]) => piece.repeat(times));

/** Hostile texts. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: hostilePiece },
	{
		weight: 8,
		arbitrary: fc.array(hostilePiece, { minLength: 2, maxLength: 6 }).map((all) => all.join(''))
	},
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{ weight: 2, arbitrary: anySecret },
	{ weight: 1, arbitrary: long }
);

const accepted = (question: Question): readonly string[] => {
	if (question.kind === 'choice') return Object.keys(question.options);
	const rows = Object.entries(GRAMMARS).filter(
		([name]) => grammar[name as keyof typeof grammar] === question.grammar
	);
	return [question.example, ...rows.flatMap(([, row]) => row.accepted)];
};

/** A valid value with a hostile string inserted: finds gaps in a grammar. */
const mutated = (value: string) =>
	fc
		.tuple(hostilePiece, fc.nat(value.length))
		.map(([piece, at]) => value.slice(0, at) + piece + value.slice(at));

/** Texts for one question: valid, mutated and hostile ones. */
function valuesFor(question: Question): fc.Arbitrary<string> {
	const good = fc.constantFrom(...accepted(question));
	return fc.oneof(
		{ weight: question.kind === 'choice' ? 8 : 3, arbitrary: good },
		{ weight: 4, arbitrary: good.chain(mutated) },
		{ weight: 3, arbitrary: hostile }
	);
}

/** Values of an attacker for every key of a method and for the version. */
export const attackOn = (id: MethodId): fc.Arbitrary<Record<string, string>> =>
	fc.record({
		...Object.fromEntries(
			Object.entries(methods[id].questions).map(([key, question]) => [key, valuesFor(question)])
		),
		version: fc.oneof(
			{ weight: 3, arbitrary: fc.constant('2.9.16') },
			{ weight: 1, arbitrary: mutated('2.9.16') },
			{ weight: 1, arbitrary: hostile }
		)
	});
