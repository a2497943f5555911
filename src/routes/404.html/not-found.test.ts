import { expect, it } from 'vitest';
import { notFoundPage } from './not-found.ts';

const page = (address: string | undefined): string => notFoundPage({ address, css: '' });

it.each([
	[undefined, '/'],
	['https://runbooks.example.com/', '/'],
	['https://example.com/tools/scim/', '/tools/scim/'],
	['https://example.com/a"b/?c=d&e#/', '/a%22b/']
])('with the address %s, its link leads to %s', (address, path) => {
	expect(page(address)).toContain(`<a href="${path}">start page</a>`);
});

it('says where the answers go, with the address if it is known', () => {
	expect(page('https://example.com/tools/')).toContain('https://example.com/tools/#v=1');
	expect(page('https://example.com/tools/')).not.toContain('in a folder');
	expect(page(undefined)).toContain('https://…/#v=1');
	expect(page(undefined)).toContain('If the site lies in a folder of this host');
});

it.each(['https://example.com/tools', 'example.com/'])('%s is no address of a site', (address) => {
	expect(() => page(address)).toThrow();
});
