import { expect, it } from 'vitest';
import { textOfWord } from '../../../../tests/support/calls.ts';
import { carriedBy, NEWEST_CHART } from './charts.ts';

it('the newest chart is in the table, and its number for commands is the same', () => {
	expect(carriedBy(NEWEST_CHART.version)).toBeDefined();
	expect(textOfWord(NEWEST_CHART.inCommands)).toBe(NEWEST_CHART.version);
});
