import type { Host } from '../support/internet.ts';
import type { Recorder } from '../support/record.ts';

/**
 * A file of 1Password's examples, at its download address.
 * @param content our own version of the relevant parts: theirs may not be in this repository
 */
export const vendorFile = (path: string, content: string, recorder: Recorder): Host => ({
	name: /^raw\.githubusercontent\.com$/,
	handle: (request, response) => {
		recorder.record(`download ${request.url ?? ''}`);
		const found = request.url === `/1Password/scim-examples/main/${path}`;
		response.writeHead(found ? 200 : 404).end(found ? content : undefined);
	}
});
