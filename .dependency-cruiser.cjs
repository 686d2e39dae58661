/** Who may import whom (ARCHITECTURE.md). What this tool cannot see is in tests/house-rules/imports.test.ts. */
const test = '\\.test\\.ts$|/fixtures/';
const outside = ['^(src|protocol|law|cli|demo|bench|tests)/'];
const type = ['type-only'];

/** `from` may import only `to` of our own folders; its tests may import more. */
function mayImport(name, comment, { from, to, not = [] }) {
	return {
		name,
		comment,
		severity: 'error',
		from: { path: from, pathNot: [test, ...not] },
		to: { path: outside, pathNot: to },
	};
}

function mustNotImport(name, comment, { from, to, not = [], typesMay = false }) {
	const target = typesMay ? { path: to, dependencyTypesNot: type } : { path: to };
	return { name, comment, severity: 'error', from: { path: from, pathNot: [test, ...not] }, to: target };
}

function needsNoPackage(name, comment, from) {
	const foreign = ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
	return {
		name,
		comment,
		severity: 'error',
		from: { path: from, pathNot: test },
		to: { dependencyTypes: foreign },
	};
}

const below = ['^src/lib/(server|domain|text)/', '^protocol/', '^law/'];
const stores = '(^|/|-)store\\.ts$';
const database = '^src/lib/server/(db|audit|sessions|jobs)/';
// What opens a transaction: the doors' own machinery, and the house that holds the pool.
const doorway = '^src/lib/server/(house|doors/[^/]+)\\.ts$';

module.exports = {
	forbidden: [
		{
			name: 'no-cycles',
			comment: 'Two files that need each other are one file, or there is a third thing between them.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'must-exist',
			comment: 'This import points at nothing.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app|\\$env|\\./\\$types)' },
		},
		{
			name: 'a-package-of-our-own-list',
			comment:
				'Write the package in package.json: what another package happens to bring may be gone tomorrow.',
			severity: 'error',
			from: { pathNot: test },
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
		},
		{
			name: 'no-development-package-in-the-product',
			comment: 'A school installs without development packages: move it to dependencies, or do without.',
			severity: 'error',
			from: { path: '^(src|protocol|law|demo)/', pathNot: test },
			to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: type, pathNot: '/@types/' },
		},
		mayImport(
			'protocol-imports-nothing',
			'The protocol is a book: data and text, kept apart from the machine.',
			{
				from: '^protocol/',
				to: ['^protocol/'],
			},
		),
		mayImport('law-imports-nothing', "The law is a book too, and not the school's to edit.", {
			from: '^law/',
			to: ['^law/'],
		}),
		needsNoPackage('books-need-no-package', 'A book is readable without any library.', '^(protocol|law)/'),
		needsNoPackage(
			'rules-need-no-package',
			'The rules are pure TypeScript, readable by one who knows the school.',
			'^src/lib/domain/',
		),
		mayImport('domain-knows-the-books-only', 'The rules are pure: facts in, facts out.', {
			from: '^src/lib/domain/',
			to: ['^src/lib/domain/', '^protocol/', '^law/'],
		}),
		mustNotImport(
			'domain-takes-the-edition-as-a-parameter',
			'Import types of the protocol only: a dossier pins its own edition, and the engine is handed that one.',
			{ from: '^src/lib/domain/', to: '^protocol/', typesMay: true },
		),
		mayImport('server-knows-no-page', 'Doors and stores run unbuilt, in cli, demo, bench and tests.', {
			from: '^src/lib/server/',
			to: below,
		}),
		mustNotImport(
			'only-stores-touch-the-database',
			'Put the SQL in a store beside this file: a door says what happens, a store says where it is kept.',
			{
				from: '^src/lib/server/',
				not: [stores, database, doorway],
				to: '^src/lib/server/db/',
				typesMay: true,
			},
		),
		mayImport('text-imports-nothing', 'The catalogue is words.', {
			from: '^src/lib/text/',
			to: ['^src/lib/text/'],
		}),
		mayImport(
			'ui-shows-what-it-is-given',
			'A component gets its texts and its data from the page that loads.',
			{
				from: '^src/lib/ui/',
				to: ['^src/lib/(ui|text|domain)/', '^protocol/'],
			},
		),
		mustNotImport('ui-takes-types-only', 'Import types: rules and books would be sent to the phone.', {
			from: '^src/lib/ui/',
			to: '^(src/lib/domain|protocol)/',
			typesMay: true,
		}),
		mustNotImport(
			'no-catalogue-in-a-component',
			'Texts arrive through load: a catalogue would be sent to the phone.',
			{
				from: '\\.svelte$',
				to: '^(src/lib/text|protocol|law)/',
				typesMay: true,
			},
		),
		mayImport('routes-go-through-a-door', 'A page reaches the school only through src/lib/server/doors.', {
			from: '^src/routes/',
			to: ['^src/routes/', '^src/lib/(ui|text|domain)/', '^src/lib/server/doors/', '^protocol/'],
		}),
		mustNotImport(
			'routes-read-the-book-through-a-door',
			'Import its types: a door gives the edition of the record.',
			{
				from: '^src/routes/',
				to: '^protocol/',
				typesMay: true,
			},
		),
		mayImport('hooks-know-server-and-text', 'The hook says who asks and in which language, and no more.', {
			from: '^src/hooks',
			to: ['^src/lib/(server|text)/'],
		}),
		mayImport('params-know-rules-only', 'A matcher says what an address may look like.', {
			from: '^src/params\\.ts$',
			to: ['^src/lib/domain/'],
		}),
		mayImport('cli-knows-server-and-below', 'The launcher starts the house; it is not part of it.', {
			from: '^cli/',
			to: ['^(cli|demo|bench)/', ...below],
		}),
		mayImport('demo-uses-the-real-doors', 'The story is played through the same doors that a school uses.', {
			from: '^demo/',
			to: ['^demo/', ...below],
		}),
		mayImport('bench-knows-server-and-below', 'A benchmark measures what a school runs.', {
			from: '^bench/',
			to: ['^(bench|demo|cli)/', ...below],
		}),
		mayImport('tests-know-server-and-below', 'Tests open pages in a browser, or doors as functions.', {
			from: '^tests/',
			to: ['^(tests|demo|cli|bench)/', '^src/lib/ui/', ...below],
		}),
		{
			name: 'fixtures-are-for-tests',
			comment: 'A fixture is made up: the product must not lean on it.',
			severity: 'error',
			from: { pathNot: [test, '^tests/'] },
			to: { path: '^(src|protocol|law)/.*/fixtures/' },
		},
		{
			name: 'nobody-imports-a-route',
			comment: 'What two pages share belongs in src/lib.',
			severity: 'error',
			from: { pathNot: '^src/routes/' },
			to: { path: '^src/routes/' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit|data|node_modules/\\$app)' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['node', 'import', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.d.ts'],
		},
	},
};
