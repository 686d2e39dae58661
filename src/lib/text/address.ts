/** Pupils and staff are `je`, parents are `u`. A text that differs has both; English has one word for all. */
export interface Addressed {
	readonly je: string;
	readonly u: string;
}

export type Address = keyof Addressed;

/** The same words with one way of speaking to the reader left in them. */
export type Spoken<T> = T extends Addressed
	? string
	: T extends object
		? { readonly [K in keyof T]: Spoken<T[K]> }
		: T;

/** One text for everyone. */
export function same(text: string): Addressed {
	return { je: text, u: text };
}

export function speakTo<T>(words: T, address: Address): Spoken<T> {
	if (typeof words !== 'object' || words === null) return words as Spoken<T>;
	if (isAddressed(words)) return words[address] as Spoken<T>;
	if (Array.isArray(words)) return words.map((word: unknown) => speakTo(word, address)) as Spoken<T>;
	const spoken = Object.entries(words).map(([key, word]) => [key, speakTo(word as unknown, address)]);
	return Object.fromEntries(spoken) as Spoken<T>;
}

function isAddressed(words: object): words is Addressed {
	return 'je' in words && 'u' in words;
}
