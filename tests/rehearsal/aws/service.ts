import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, sendJson } from '../../support/http.ts';
import type { Host } from '../../support/internet.ts';
import { xml } from './xml.ts';

/** A request to an AWS service. Values are strings, or lists of strings or pairs, as in the CLI. */
export type Action = {
	readonly name: string;
	readonly params: Readonly<Record<string, unknown>>;
};

export type Outcome =
	| { readonly kind: 'done'; readonly result: Readonly<Record<string, unknown>> }
	| { readonly kind: 'failed'; readonly code: string; readonly message: string };

export const done = (result: Readonly<Record<string, unknown>>): Outcome => ({
	kind: 'done',
	result
});

export const failed = (code: string, message: string): Outcome => ({
	kind: 'failed',
	code,
	message
});

/** One service in one region, for both the real CLI over HTTPS and its stub. */
export type Service = {
	/** The name in `aws <name>` and in the host name. */
	readonly name: string;
	readonly region: string;
	readonly act: (action: Action) => Outcome;
};

/** Rebuilds nested values from keys like `Parameters.member.1.ParameterKey=a`. */
function unflattened(body: string): Readonly<Record<string, unknown>> {
	const params: Record<string, unknown> = {};
	for (const [path, value] of new URLSearchParams(body)) {
		const [name = '', , index, field] = path.split('.');
		if (index === undefined) {
			params[name] = value;
			continue;
		}
		const list = (params[name] ??= []) as unknown[];
		const at = Number(index) - 1;
		if (field === undefined) list[at] = value;
		else list[at] = { ...(list[at] as object | undefined), [field]: value };
	}
	return params;
}

async function query(service: Service, request: IncomingMessage, response: ServerResponse) {
	const { Action: name, ...params } = unflattened(await bodyOf(request));
	const outcome = service.act({ name: String(name), params });
	response.setHeader('content-type', 'text/xml');
	if (outcome.kind === 'failed') {
		const { code: Code, message: Message } = outcome;
		response.writeHead(400);
		return void response.end(
			`<ErrorResponse>${xml({ Error: { Type: 'Sender', Code, Message }, RequestId: '1' })}</ErrorResponse>`
		);
	}
	const result = { [`${String(name)}Result`]: outcome.result };
	response.end(`<${String(name)}Response>${xml(result)}</${String(name)}Response>`);
}

async function json(service: Service, request: IncomingMessage, response: ServerResponse) {
	const target = String(request.headers['x-amz-target'] ?? '');
	const params = JSON.parse(await bodyOf(request)) as Readonly<Record<string, unknown>>;
	const outcome = service.act({ name: target.split('.')[1] ?? '', params });
	response.setHeader('content-type', 'application/x-amz-json-1.1');
	if (outcome.kind === 'done') {
		sendJson(response, outcome.result);
		return;
	}
	sendJson(response, { __type: outcome.code, message: outcome.message }, 400);
}

/** @returns the host where the real CLI finds a service */
export const hostOf = (service: Service): Host => ({
	name: new RegExp(`^${service.name}\\.${service.region}\\.amazonaws\\.com$`),
	handle: (request, response) =>
		request.headers['x-amz-target'] === undefined
			? query(service, request, response)
			: json(service, request, response)
});
