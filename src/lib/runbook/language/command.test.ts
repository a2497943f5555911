import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { askSecret, assign, backUp, feed, forget, keepLines, pipe, saveTo, sh } from './command.ts';
import { given } from './value.ts';
import { run } from './step.ts';
import { variable, word, type NonEmpty } from './words.ts';

const ask = askSecret('OP_SCIM_TOKEN', 'Bearer token:');
const list = sh`docker ps`;
const merge = sh`docker stack config`;
const deploy = sh`docker stack deploy -`;

describe('sh', () => {
	it('is a program and its arguments, without input, onto the screen', () => {
		expect(list).toStrictEqual({
			kind: 'run',
			input: { kind: 'none' },
			stages: [{ kind: 'program', words: [word`docker`, word`ps`] }],
			output: { kind: 'screen' }
		});
	});

	it.each([
		['nothing', () => sh``],
		['white space', () => sh`  `],
		['no words', () => sh`${[]}`]
	])('refuses %s: there is no program', (_, make) => {
		expect(make).toThrow('A command needs a program');
	});
});

describe('what is made of runs', () => {
	it('joins the stages of a pipe in their order', () => {
		const piped = pipe(merge, keepLines(list, word`image:`), deploy);
		expect(piped.stages).toStrictEqual([
			...merge.stages,
			...list.stages,
			{ kind: 'keep-lines', containing: word`image:` },
			...deploy.stages
		]);
	});

	it('keeps the input of the first run through a pipe', () => {
		const token = word`Bearer ${variable('OP_SCIM_TOKEN')}`;
		expect(pipe(feed(token, merge), deploy).input).toStrictEqual({ kind: 'text', text: token });
	});

	it('changes no run that it is made from', () => {
		const before = structuredClone(list);
		saveTo(word`x`, feed(word`y`, keepLines(pipe(list, deploy), word`z`)));
		expect(list).toStrictEqual(before);
	});

	it('understands ~/ in a file it writes or copies', () => {
		const file = given('file', '~/a b');
		const parts = word`${file}`.parts;
		expect(parts).toHaveLength(2);
		expect(saveTo(file, list).output).toStrictEqual({
			kind: 'file',
			file: { kind: 'word', parts }
		});
		expect(backUp(file, word`copy`)).toMatchObject({ file: { kind: 'word', parts } });
	});
});

describe('a block of commands', () => {
	it('ends with the prompt, where it has one', () => {
		expect(run(ask)).toStrictEqual({ kind: 'commands', commands: [ask] });
		expect(run(list, ask)).toStrictEqual({ kind: 'commands', commands: [list, ask] });
	});

	it.each<readonly [string, NonEmpty<Command>]>([
		['a request', [ask, list]],
		['an assignment', [ask, assign('TASK_DEFINITION', list)]],
		['the end of the variable', [list, ask, forget('OP_SCIM_TOKEN')]],
		['a second prompt', [ask, ask]]
	])('refuses %s behind the prompt, which would be read as the answer', (_, commands) => {
		expect(() => run(...commands)).toThrow('A prompt must be the last command of its block');
	});
});
