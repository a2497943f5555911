import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['src/**/*.test.ts', 'tests/{unit,attack,rehearsal}/**/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/rehearsal/summary.ts',
		// Rehearsals wait for other programs most of the time.
		maxWorkers: 2,
		expect: { requireAssertions: true }
	}
});
