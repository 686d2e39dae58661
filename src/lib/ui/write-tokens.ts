/** Writes tokens.css beside this file: `node src/lib/ui/write-tokens.ts`. */
import { writeFileSync } from 'node:fs';
import { colours, scale, shadow, type Theme } from './tokens.ts';

export const tokensFile = new URL('./tokens.css', import.meta.url);

function declarations(entries: readonly (readonly [string, string])[], indent: string): string {
	return entries.map(([name, value]) => `${indent}--vs-${name}: ${value};`).join('\n');
}

function themeBlock(theme: Theme, indent: string): string {
	const at = theme === 'light' ? 0 : 1;
	const entries = Object.entries(colours).map(([name, pair]) => [name, pair[at].toLowerCase()] as const);
	return [
		`${indent}color-scheme: ${theme};`,
		declarations(entries, indent),
		declarations([['shadow', shadow[at]]], indent),
	].join('\n');
}

/** Dark exists on screens only, so that paper is always printed in the light colours. */
export function tokensCss(): string {
	return `/* Written by write-tokens.ts from tokens.ts: change the values there. */
@layer tokens {
	:root {
${declarations(Object.entries(scale), '\t\t')}
${themeBlock('light', '\t\t')}
	}

	@media screen {
		:root[data-theme='dark'] {
${themeBlock('dark', '\t\t\t')}
		}
	}

	@media screen and (prefers-color-scheme: dark) {
		:root:not([data-theme='light']) {
${themeBlock('dark', '\t\t\t')}
		}
	}
}
`;
}

if (import.meta.main) writeFileSync(tokensFile, tokensCss());
