import { expect, it } from 'vitest';
import { filesToKeep, pagesToKeep } from '../../src/service-worker/to-keep.ts';

it('pages are kept, and what was prerendered for hosts is not', () => {
	expect(pagesToKeep(['/', '/about/', '/tools/kubernetes/', '/404.html'])).toEqual([
		'/',
		'/about/',
		'/tools/kubernetes/'
	]);
});

it.each([
	['/_app/immutable/live.a1.js', true],
	['/tools/_app/immutable/chunks/b2.js', true],
	['/_app/immutable/assets/page.c3.css', true],
	['/_app/immutable/entry/start.d4.js', false],
	['/tools/_app/immutable/nodes/0.e5.js', false],
	['/_app/immutable/assets/0.f6.css', false]
])('of what was built, %s is kept: %s', (path, isKept) => {
	expect(filesToKeep([path], []).includes(path)).toBe(isKept);
});

it('all of static/ is kept that the build names', () => {
	expect(filesToKeep([], ['/favicon.svg', '/versions.json'])).toEqual([
		'/favicon.svg',
		'/versions.json'
	]);
});
