import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/hosting/**/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/hosting/setup.ts',
		expect: { requireAssertions: true }
	}
});
