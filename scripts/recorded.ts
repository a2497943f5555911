import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** `answers.json` maps an address to the file with the body, or to the status of an error. */
const answers = z.record(z.url(), z.union([z.string(), z.number()]));

/**
 * @param folder of recorded answers, with an `answers.json` that lists them by address
 * @returns a `fetch` that answers from it, and rejects any address that is not listed
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
