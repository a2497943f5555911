import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { cards } from './scripts/build/cards.mjs';
import { entry } from './src/entry/vite.mjs';
import { singleFile } from './scripts/build/single-file.mjs';

export default defineConfig({
	plugins: [sveltekit(), cards(), entry(), singleFile()],
	// Each page lists its imports as preloads: src/entry/tags.ts. Scripts do not need to discover them.
	build: { modulePreload: false },
	test: {
		include: ['src/**/*.test.ts', 'tests/{unit,attack,rehearsal}/**/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/rehearsal/summary.ts',
		// Rehearsals mostly wait for other programs.
		maxWorkers: 2,
		// No test mocks a module, so what one file has loaded is as good for the next.
		isolate: false,
		// For a machine that is busy with other things: how long a test takes is no finding.
		testTimeout: 60_000,
		expect: { requireAssertions: true }
	}
});
