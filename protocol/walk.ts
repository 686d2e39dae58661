/** Reads a book from cover to cover. Tests use it to ask the same of every entry, wherever it stands. */
import type { Text } from './schema.ts';

export interface Found<Value> {
	readonly path: string;
	readonly value: Value;
}

/** Every object and list of the book, outermost first, with the path that leads to it. */
export function* nodesOf(node: unknown, path = 'book'): Generator<Found<object>> {
	if (typeof node !== 'object' || node === null) return;
	yield { path, value: node };
	for (const [key, child] of Object.entries(node)) yield* nodesOf(child, `${path}.${key}`);
}

export function textsOf(book: unknown): Found<Text>[] {
	return [...nodesOf(book)].filter((found): found is Found<Text> => 'nl' in found.value);
}

/** Every paragraph an entry says it carries out. */
export function citationsOf(book: unknown): Found<string>[] {
	return [...nodesOf(book)].flatMap(({ path, value }) => {
		if (!('because' in value)) return [];
		const also = 'also' in value ? (value.also as string[]) : [];
		return [value.because as string, ...also].map((paragraph) => ({ path, value: paragraph }));
	});
}
