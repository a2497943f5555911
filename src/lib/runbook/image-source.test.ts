import { expect, it } from 'vitest';
import { isMirror, namesItsHost } from './image-source.ts';
import { given } from './language/value.ts';

it.each([
	['1password/scim', false, false],
	['docker.io/1password/scim', false, true],
	['registry-1.docker.io/1password/scim', false, true],
	['index.docker.io/1password/scim', false, true],
	['mirror/scim', true, false],
	['scim', true, false],
	['localhost/scim', true, true],
	['localhost:5000/scim', true, true],
	['registry:5000/1password/scim', true, true],
	['registry.example.com/1password/scim', true, true],
	// Behind the first slash, a dot or the name says nothing.
	['mirror/scim.bridge', true, false],
	['mirror/localhost/scim', true, false],
	['mylocalhost/scim', true, false]
])('%s: a mirror: %s, with its registry: %s', (repository, mirror, host) => {
	const image = given('image', repository);
	expect([isMirror(image), namesItsHost(image)]).toEqual([mirror, host]);
});
