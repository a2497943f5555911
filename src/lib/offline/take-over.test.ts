import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TAKE_OVER } from '../../service-worker/messages.ts';
import { takeOver } from './take-over.ts';

/** Longer than any wait of the page. */
const LONG = 120_000;

const never = new Promise<never>(() => undefined);
const now = Promise.resolve();
const at = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * A page whose clock starts now.
 * @param waits for how long a worker waits, in milliseconds
 * @returns what the page did when
 */
function watch(whole: Promise<void>, served: Promise<void>, waits = LONG): readonly string[] {
	const start = Date.now();
	const did: string[] = [];
	const note = (what: string) => void did.push(`${what} at ${Date.now() - start}`);
	const waiting = () => (Date.now() - start < waits ? { postMessage: note } : null);
	void takeOver({ waiting, whole, served, reload: () => note('reload') });
	return did;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a page that goes over to the newer edition', () => {
	it('asks once it is whole, and comes again as soon as the new worker serves it', async () => {
		const did = watch(at(1200), at(1300));
		await vi.advanceTimersByTimeAsync(1500);
		expect(did).toEqual([`${TAKE_OVER} at 1200`, 'reload at 1300']);
	});

	it('does not wait for ever until it is whole', async () => {
		const did = watch(never, at(10_100));
		await vi.advanceTimersByTimeAsync(11_000);
		expect(did).toEqual([`${TAKE_OVER} at 10000`, 'reload at 10100']);
	});

	it('asks again where the new worker does not come', async () => {
		const did = watch(now, at(11_000));
		await vi.advanceTimersByTimeAsync(12_000);
		expect(did).toEqual([
			`${TAKE_OVER} at 0`,
			`${TAKE_OVER} at 5000`,
			`${TAKE_OVER} at 10000`,
			'reload at 11000'
		]);
	});

	it('comes again at last where no worker ever takes over', async () => {
		const did = watch(never, never);
		await vi.advanceTimersByTimeAsync(LONG);
		expect(did.at(-1)).toBe('reload at 60000');
		expect(did.filter((what) => what.startsWith('reload'))).toHaveLength(1);
	});

	it('comes again at once where the new worker serves it already', async () => {
		const did = watch(never, never, 0);
		await vi.advanceTimersByTimeAsync(0);
		expect(did).toEqual(['reload at 0']);
	});

	it('comes again where the worker it asked no longer waits', async () => {
		const did = watch(now, never, 1000);
		await vi.advanceTimersByTimeAsync(LONG);
		expect(did).toEqual([`${TAKE_OVER} at 0`, 'reload at 5000']);
	});

	it('does not ask a page that another tab has taken along meanwhile', async () => {
		const did = watch(never, at(700));
		await vi.advanceTimersByTimeAsync(1000);
		expect(did).toEqual(['reload at 700']);
	});
});
