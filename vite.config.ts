import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { cards } from './scripts/build/cards.mjs';
import { entry } from './scripts/build/entry.mjs';

export default defineConfig({
	plugins: [sveltekit(), cards(), entry()],
	// What a page will import stands in the page (server/scripts.ts): no script has to find it out.
	build: { modulePreload: false },
	test: {
		include: ['src/**/*.test.ts', 'tests/{unit,attack,rehearsal}/**/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/rehearsal/summary.ts',
		// Rehearsals wait for other programs most of the time.
		maxWorkers: 2,
		expect: { requireAssertions: true }
	}
});
