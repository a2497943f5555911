import { expect, it } from 'vitest';
import { list } from './sentences.ts';

const browsers = new Intl.ListFormat('en-US');

it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']], [['a', 'b', 'c', 'd']]])(
	'%j reads as a browser writes it',
	(texts) => {
		expect(list(texts)).toBe(browsers.format(texts));
	}
);
