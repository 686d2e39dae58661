// The house rules that a machine can check. Every message says what to do instead: STYLE.md has the reasons.
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { fixedSql } from './tests/house-rules/fixed-sql.js';

const tests = ['**/*.test.ts', 'tests/**/*.ts'];
const data = [
	'protocol/**',
	'law/**',
	'demo/**',
	'src/lib/text/**',
	'src/lib/server/**/*receipt-words*.ts',
	'src/lib/server/**/receipt-words/**',
];
const configs = ['**/*.config.{js,ts}', '.dependency-cruiser.cjs'];
const entries = ['src/routes/**', 'src/hooks*.ts', 'src/params.ts'];

const noEnum = {
	selector: 'TSEnumDeclaration',
	message: 'No enum: Node runs these files unbuilt. Write a union of strings, or an object `as const`.',
};
const noDefaultExport = {
	selector: 'ExportDefaultDeclaration',
	message: 'Export by name: a thing has one name everywhere, and a search finds it.',
};
const noArrowExport = {
	selector:
		'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > ArrowFunctionExpression.init',
	message: 'Write `export function name()`: it reads as a sentence and may stand below its first use.',
};
const clock =
	'The only now is src/lib/server/clock.ts: pass the instant as a parameter, so that a rule gives the same answer tomorrow.';
const noNow = [
	{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
	{ selector: 'CallExpression[callee.name="Date"]', message: clock },
	{ selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: clock },
	{
		selector: 'MemberExpression[object.object.name="Temporal"][object.property.name="Now"]',
		message: clock,
	},
];

function forbid(...rules) {
	return { 'no-restricted-syntax': ['error', ...rules] };
}

const everywhere = [noEnum, noArrowExport];

const libGone = { group: ['$lib', '$lib/*'], message: 'Kit 3 has no $lib: import from #lib/….' };
const iconsAsPaths = {
	name: 'lucide-static',
	message:
		'Draw icons from src/lib/ui/icons.ts: the whole set has two thousand, and a phone would get them all.',
};
const poolThroughStores = {
	name: 'pg',
	message:
		'Only src/lib/server/db talks to PostgreSQL: it sets the signed context without which a row may not be seen.',
	allowTypeImports: true,
};
const keysInOnePlace = {
	name: 'node:sqlite',
	message:
		'Only src/lib/server/keys opens the key store: keys live outside the database and are never cached.',
	allowTypeImports: true,
};
const vitestOnly = {
	group: ['node:test', 'node:assert', 'node:assert/*'],
	message: 'Tests run in vitest: import { test, expect } from it.',
};

function restrictImports(paths, patterns) {
	return {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ paths: [iconsAsPaths, ...paths], patterns: [libGone, ...patterns] },
		],
	};
}

const houseRules = {
	'max-lines': ['error', { max: 300 }],
	'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
	// Three, and a fourth where the first is the transaction or the record the others are about.
	'max-params': ['error', { max: 4 }],
	'no-warning-comments': ['error', { terms: ['fixme', 'xxx', 'hack'] }],
	eqeqeq: 'error',
	'house/fixed-sql': 'error',
	...forbid(...everywhere, noDefaultExport, ...noNow),
	...restrictImports([poolThroughStores, keysInOnePlace], [vitestOnly]),
	'@typescript-eslint/consistent-type-imports': 'error',
	'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
	// A door or a store answers with a promise by contract, also where this one happens not to wait.
	'@typescript-eslint/require-await': 'off',
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

const svelteRules = {
	// The site lives at the root of its own host, so a plain href is right.
	'svelte/no-navigation-without-resolve': 'off',
	// Texts come from the edition and the catalogue, never as markup: there is no exception to this one.
	'svelte/no-at-html-tags': 'error',
	'svelte/no-target-blank': 'error',
	// In a component `let { x } = $props()` declares what may be bound.
	'prefer-const': 'off',
};

const pagesImport = {
	regex: '^#(protocol|law|lib/server)/',
	message: 'A component shows what its load function returned: what it imports would be sent to the phone.',
	allowTypeImports: true,
};

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'data/', 'test-results/', 'coverage/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
	},
	{ plugins: { house: { rules: { 'fixed-sql': fixedSql } } }, rules: houseRules },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		...ts.configs.disableTypeChecked,
		languageOptions: { parserOptions: { parser: ts.parser, projectService: false } },
	},
	{ files: ['**/*.svelte'], rules: { ...svelteRules, ...restrictImports([], [pagesImport]) } },
	{ files: ['**/*.{js,cjs,mjs}'], ...ts.configs.disableTypeChecked },
	{
		files: ['**/*.{js,cjs,mjs}'],
		languageOptions: { globals: globals.node },
		rules: { ...ts.configs.disableTypeChecked.rules, 'no-undef': 'error' },
	},
	{ files: ['static/**/*.js'], languageOptions: { globals: globals.browser } },
	{ files: entries, rules: forbid(noEnum, noDefaultExport, ...noNow) },
	{
		files: ['protocol/**', 'law/**', 'src/lib/domain/**', 'src/lib/ui/**', 'src/routes/**'],
		rules: { 'no-console': 'error' },
	},
	{ files: ['src/lib/server/clock.ts'], rules: forbid(...everywhere, noDefaultExport) },
	{ files: ['cli/**', 'bench/**', 'demo/**'], rules: restrictImports([], [vitestOnly]) },
	{ files: ['cli/**', 'bench/**'], rules: forbid(...everywhere, noDefaultExport) },
	{ files: ['src/lib/server/db/**'], rules: restrictImports([keysInOnePlace], [vitestOnly]) },
	{ files: ['src/lib/server/keys/**'], rules: restrictImports([poolThroughStores], [vitestOnly]) },
	{ files: data, rules: { 'max-lines': 'off' } },
	{
		files: tests,
		rules: {
			...forbid(noEnum, noDefaultExport, noArrowExport),
			...restrictImports([], [vitestOnly]),
			'max-lines-per-function': 'off',
			'max-params': 'off',
			'house/fixed-sql': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{ files: configs, rules: { ...forbid(...everywhere), '@typescript-eslint/no-require-imports': 'off' } },
);
