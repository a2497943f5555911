/**
 * @typedef {{ value: number, low?: number, high?: number, of?: number }} Figure a value, its range over several
 *   measurements, and the number of measurements
 */

/**
 * @param {readonly number[]} values at least one
 * @param {number} share from 0 to 1
 * @returns {number} the smallest value that at least this share of the values does not exceed. Throws without values
 */
export function percentile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (value === undefined) throw new Error('Nothing was measured');
	return value;
}

/** @type {(values: readonly number[]) => Figure} The median, and the quartiles around it. */
export const middle = (values) => ({
	value: percentile(values, 0.5),
	low: percentile(values, 0.25),
	high: percentile(values, 0.75),
	of: values.length
});

/** @type {(values: readonly number[]) => Figure} The largest, for values with a fixed limit. */
export const largest = (values) => ({ value: Math.max(...values), of: values.length });

/**
 * @param {readonly (readonly number[])[]} rounds
 * @param {number} share from 0 to 1
 * @returns {Figure} the percentile of all rounds together, with the smallest and the largest of a single round
 */
export function percentileOfRounds(rounds, share) {
	const each = rounds.map((round) => percentile(round, share));
	const all = rounds.flat();
	return {
		value: percentile(all, share),
		low: Math.min(...each),
		high: Math.max(...each),
		of: all.length
	};
}
