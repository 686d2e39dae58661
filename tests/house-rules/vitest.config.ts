/** House rules read files only, so they need no PostgreSQL. `npm run lint` runs two of them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('../../', import.meta.url)),
	test: { include: ['tests/house-rules/*.test.ts', 'src/lib/ui/tokens.test.ts'] },
});
