import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['{src,protocol,law,cli,demo,tests}/**/*.test.ts'],
		globalSetup: ['tests/setup/cluster.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
