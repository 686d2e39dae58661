/** The word for a key that came from outside: `toString` is no word, though every object answers to it. */
export function wordFor(words: Readonly<Record<string, string>>, key: string | null): string | null {
	return key !== null && Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}
