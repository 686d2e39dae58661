/** Two languages, both complete. Catalogues export `nl` and `en` of one type; a missing key does not compile. */
export type Language = 'nl' | 'en';

export interface Both<T> {
	readonly nl: T;
	readonly en: T;
}

export function pick<T>(both: Both<T>, language: Language): T {
	return both[language];
}

/** Fills `{name}` places in a text. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
}
