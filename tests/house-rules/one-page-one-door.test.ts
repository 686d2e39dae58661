/** Authorise at the door only: one page = one door = one transaction. A layout guards nothing. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles, type Finding, type SourceFile } from './source-files.ts';

/** Pages that need no door, each with its reason. */
const withoutDoor: Record<string, string> = {
	'src/routes/health/+server.ts': 'A watchman asks whether the database answers; nobody is looked up.',
};

const handlers = new Set(['load', 'fallback', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const doors = '#lib/server/doors/';

interface Entry {
	name: string;
	body: ts.Node;
}

function parse({ path, text }: SourceFile): ts.SourceFile {
	return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function unwrap(node: ts.Expression): ts.Expression {
	return ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)
		? unwrap(node.expression)
		: node;
}

function isExported(node: ts.Statement): boolean {
	return (
		ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
	);
}

function actionsIn(node: ts.Expression): Entry[] {
	const object = unwrap(node);
	if (!ts.isObjectLiteralExpression(object)) return [];
	return object.properties.map((property) => ({
		name: `action ${property.name?.getText()}`,
		body: property,
	}));
}

function declared(statement: ts.Statement): Entry[] {
	if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? '', body: statement }];
	if (!ts.isVariableStatement(statement)) return [];
	return statement.declarationList.declarations.flatMap((one) => {
		const name = one.name.getText();
		if (!one.initializer) return [];
		return name === 'actions' ? actionsIn(one.initializer) : [{ name, body: one.initializer }];
	});
}

/** What Kit calls in this file: load, each action, each handler. */
function entries(file: ts.SourceFile): Entry[] {
	return file.statements
		.filter(isExported)
		.flatMap(declared)
		.filter(({ name }) => handlers.has(name) || name.startsWith('action '));
}

function importedNames(file: ts.SourceFile, from: (path: string) => boolean): Set<string> {
	const names = new Set<string>();
	for (const statement of file.statements) {
		if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue;
		if (!from((statement.moduleSpecifier as ts.StringLiteral).text)) continue;
		const bindings = statement.importClause?.namedBindings;
		if (bindings && ts.isNamedImports(bindings)) bindings.elements.forEach((e) => names.add(e.name.text));
	}
	return names;
}

/** The doors that are opened below this node: `open(event, door, …)`, or `look` for a load. */
function openings(node: ts.Node, open: Set<string>): ts.CallExpression[] {
	const here = ts.isCallExpression(node) && open.has(node.expression.getText()) ? [node] : [];
	return [...here, ...node.getChildren().flatMap((child) => openings(child, open))];
}

function doorFindings(source: SourceFile): Finding[] {
	const file = parse(source);
	const open = importedNames(file, (path) => path === `${doors}open.ts`);
	const known = importedNames(file, (path) => path.startsWith(doors));
	const all = openings(file, open);
	const strange = all.filter((call) => !known.has(call.arguments[1]?.getText().split('.')[0] ?? ''));
	return [
		...entries(file).flatMap(({ name, body }) => {
			const count = openings(body, open).length;
			return count === 1 ? [] : [`${source.path}: ${name} opens ${count} doors`];
		}),
		...(all.length > entries(file).length
			? [`${source.path}: a door is opened outside load, action or handler`]
			: []),
		...strange.map((call) => `${source.path}: ${call.getText()} is not a door of ${doors}`),
	];
}

function layoutFindings(source: SourceFile): Finding[] {
	const file = parse(source);
	const known = importedNames(file, (path) => path.startsWith(doors));
	return known.size === 0 ? [] : [`${source.path}: a layout opens no door`];
}

const head =
	"import { look, open } from '#lib/server/doors/open.ts';\nimport { readDossier } from '#lib/server/doors/x.ts';\n";

test.each([
	['a load without a door', 'export const load = async () => ({});'],
	[
		'a load with two',
		'export const load = async (e) => [await open(e, readDossier), await open(e, readDossier)];',
	],
	[
		'a load that looks and opens',
		'export const load = async (e) => [await look(e, readDossier), await open(e, readDossier)];',
	],
	['an action without a door', 'export const actions = { default: async () => {} } satisfies Actions;'],
	['a handler without a door', 'export function POST() { return new Response(); }'],
	['something else than a door', 'export const load = (e) => open(e, secret);'],
	['a door behind a function', 'const f = (e) => open(e, readDossier);\nexport const load = (e) => f(e);'],
])('%s is found', (_, text) => {
	expect(doorFindings({ path: 'planted', text: head + text })).not.toEqual([]);
});

test('a load and two actions with a door each are fine', () => {
	const text = `${head}export const load: PageServerLoad = async (event) => ({ dossier: await look(event, readDossier, {}) });
		export const actions: Actions = {
			keep: async (event) => { const done = await open(event, readDossier, {}); return done; },
			send: (event) => open(event, readDossier),
		};`;
	expect(doorFindings({ path: 'planted', text })).toEqual([]);
});

test('a layout that opens a door is found', () => {
	expect(layoutFindings({ path: 'planted', text: head })).toHaveLength(1);
});

test('every page, action and handler opens exactly one door', () => {
	const pages = sourceFiles(/^src\/routes\/(.*\/)?\+(page\.server|server)\.ts$/);
	const guarded = pages.filter((page) => !(page.path in withoutDoor));
	expect(guarded.flatMap(doorFindings)).toEqual([]);
	expect(Object.keys(withoutDoor).filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
});

test('no layout opens a door', () => {
	expect(sourceFiles(/^src\/routes\/(.*\/)?\+layout(\.server)?\.ts$/).flatMap(layoutFindings)).toEqual([]);
});
