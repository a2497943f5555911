import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What stands in `answers.json` beside an address: the file with the body, or the status of a refusal. */
const answers = z.record(z.url(), z.union([z.string(), z.number()]));

/**
 * @param folder of recorded answers, with an `answers.json` that lists them by address
 * @returns a `fetch` that answers from it. What is not listed cannot be reached.
 */
export function recordedFetch(folder: string): typeof globalThis.fetch {
	const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
	const listed = answers.parse(JSON.parse(read('answers.json')));
	return (input) => {
		const url = input instanceof Request ? input.url : input.toString();
		const answer = listed[url];
		if (answer === undefined) return Promise.reject(new TypeError(`${url} is not recorded`));
		return Promise.resolve(
			typeof answer === 'number'
				? new Response(null, { status: answer })
				: new Response(read(answer))
		);
	};
}
