/** A request about objects: /apis/<group>/<version>/namespaces/<namespace>/<resource>/<name>/<part>. */
export type Asked = {
	readonly resource: string;
	readonly namespace: string;
	readonly name: string;
	readonly part: string;
	readonly query: URLSearchParams;
};

const OBJECTS =
	/^\/(?:api\/v1|apis\/[^/]+\/[^/]+)\/(?:namespaces\/(?<namespace>[^/]+)\/)?(?<resource>[a-z]+)(?:\/(?<name>[^/]+))?(?:\/(?<part>[a-z]+))?$/;

/** @returns what a path requests, or undefined if it is not about objects */
export function askedIn(pathname: string, query: URLSearchParams): Asked | undefined {
	const path = OBJECTS.exec(pathname)?.groups;
	if (path === undefined) return undefined;
	// The path of a namespace itself looks like that of an object without a namespace.
	return {
		resource: path['resource'] ?? '',
		namespace: path['namespace'] ?? '',
		name: path['name'] ?? '',
		part: path['part'] ?? '',
		query
	};
}

/** @returns the API server's answer for a missing object */
export const notFound = ({ resource, name }: Asked) => ({
	kind: 'Status',
	apiVersion: 'v1',
	status: 'Failure',
	code: 404,
	reason: 'NotFound',
	message: `${resource} "${name}" not found`,
	details: { name, kind: resource }
});
