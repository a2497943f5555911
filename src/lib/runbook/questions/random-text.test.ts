import { describe, expect, it } from 'vitest';
import { isRandom } from './random-text.ts';

/** As a generator would give it, and obviously made up. */
const RANDOM = 'q7Zk2Wx9Lp4Rt6Yv1Bn8Mc3Hd5Jf0Gs7';

it('letters and digits without order are random from 32 characters on', () => {
	expect(isRandom(RANDOM)).toBe(true);
	expect(isRandom(RANDOM.slice(1))).toBe(false);
});

// Each row is random but for one thing.
describe('not random is', () => {
	it.each([
		['a long text of few characters', 'aB1'.repeat(20)],
		['a text with words in it', 'q7Zk2WbridgeX9Lp4Ridentity1Bn8Mc3Hclusters5Jf0'],
		['a text that seldom changes its kind', 'qzkwxlprtQZKWXLPRT72946183qzkwxlprtQZKWXLPRT72946183'],
		[
			'a text without a digit',
			RANDOM.replace(/\d/g, (digit) => 'aBcDeFgHiJ'.charAt(Number(digit)))
		],
		['a text without a capital', RANDOM.toLowerCase()],
		['a text without a small letter', RANDOM.toUpperCase()],
		['a text of many short pieces', RANDOM.replace(/.{4}/g, '$&-')],
		['what is left without the ids in it', `${RANDOM.slice(0, 20)}-0123456789abcdef`]
	])('%s', (_, text) => {
		expect(text.length).toBeGreaterThanOrEqual(32);
		expect(isRandom(text)).toBe(false);
	});
});
