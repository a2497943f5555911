import fc from 'fast-check';
import { readText } from '#lib/runbook/questions/grammar.ts';
import * as grammar from './all-grammars.ts';
import { lookLikeSecret } from '#lib/runbook/questions/secrets.ts';
import { given, type Given } from '#lib/runbook/language/value.ts';

/** What breaks out of quotes, globs, expansions and Markdown where an escape is forgotten. */
const CHARACTERS = Array.from('\'"`\\’‘‚‛“”„$!%*?~=,:./-#@^;|&<>(){}[]_+ 0Zé日🙂');
const PIECES = [
	...CHARACTERS,
	...['$HOME', '${HOME}', '$(echo x)', '`echo x`', '$((1+1))', '!!', '!$', '%s', '~~', "'\\''"],
	...["''", '""', '``', '```', '\\\\', '  ', '[a-z]', '{a,b}', '--', '||', '&&', '>>', '**'],
	...['](x)', '<b>', '<!--', '&amp;', '<https://x.y>', 'https://x.y', 'a@b.c', 'e\u0301']
];

/** As the form takes an answer: no secret, and right by the grammar. */
const accepted = (text: string): readonly Given[] => {
	const read = readText(grammar.path, text);
	return read.kind === 'accepted' && lookLikeSecret(text) === undefined
		? [given('path', read.text)]
		: [];
};

/** Every piece on its own, behind a letter, and in a home directory: what chance may not find every time. */
export const EDGES: readonly Given[] = PIECES.flatMap((piece) => [
	...accepted(piece),
	...accepted(`a${piece}`),
	...accepted(`~/${piece}`)
]);

const short = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...PIECES) },
			{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
			{ weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) }
		),
		{ minLength: 1, maxLength: 24 }
	)
	.map((pieces) => pieces.join(''));

const long = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 255, maxLength: 255 });

/** Paths as nasty as the form accepts them. A path is the freest of all grammars. */
export const hostilePath: fc.Arbitrary<Given> = fc
	.tuple(
		fc.constantFrom('', '', './', '/', '~/'),
		fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: long })
	)
	.map(([start, rest]) => accepted((start + rest).slice(0, 255))[0])
	.filter((path) => path !== undefined);

/** As above, without the paths that end like a folder. */
export const hostileFile = hostilePath.filter(
	({ text }) => readText(grammar.fileName, text).kind === 'accepted'
);

/** @returns the text a path stands for once a shell has read it. */
export const expanded = (path: Given, home: string): string =>
	path.text.replace(/^~(?=\/|$)/, home);
