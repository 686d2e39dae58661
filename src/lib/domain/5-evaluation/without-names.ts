/** Step 5. The names of other pupils never enter a pupil's own file (§2.2.5.4). A text that reads oddly is better than a name. */

/** Never part of a name, though a name may be all a child knew: "een jongen uit 3A". */
const noName = wordsIn('een de het die dat iemand jongen meisje leerling klas met uit in op bij en over aan');
/** What precedes a surname. As a first word it may be a given name: Al, El, Di. */
const preceding = wordsIn(
	"'s t s al da das del den der des di do dos du el la le te ten ter van von voor y zu",
);

function wordsIn(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

/**
 * Other names become "een leerling": the whole name, the surname with what precedes it, and each word of it; with or
 * without accents, and as "Sems". Words of the pupil's own name stay.
 */
export function withoutNames(text: string, names: readonly string[], own = ''): string {
	const kept = new Set(partsOf(own));
	const parts = [...new Set(names.flatMap(partsOf))].filter((part) => !kept.has(part));
	if (parts.length === 0) return text;
	const written = text.normalize('NFC');
	let safe = '';
	let end = 0;
	for (const { 0: found, index } of plain(written).matchAll(anyOf(parts))) {
		safe +=
			written.slice(end, index) +
			(kept.has(found) ? written.slice(index, index + found.length) : 'een leerling');
		end = index + found.length;
	}
	return safe + written.slice(end);
}

/** Letters and digits of any script, as ranges: looking each one up by its property makes this a hundred times slower. */
const inWord = '[0-9a-z\\u00c0-\\u1fff\\u2c00-\\ud7ff]';

/** The longest first, so that "van den Berg" goes before "Berg"; whole words only. */
function anyOf(parts: readonly string[]): RegExp {
	const longestFirst = parts.toSorted((a, b) => b.length - a.length).map(pattern);
	return new RegExp(`(?<!${inWord})(?:${longestFirst.join('|')})(?:['’]?s)?(?!${inWord})`, 'g');
}

function pattern(part: string): string {
	return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** "Emma van den Berg" gives itself, "van den Berg", "Emma" and "Berg", all in plain letters. */
function partsOf(name: string): string[] {
	const words = name
		.split(/\s+/)
		.map(bare)
		.filter((word) => word !== '');
	const first = words.findIndex((word, index) => index > 0 && isOrdinary(word, index));
	const telling = words.filter((word, index) => !isOrdinary(word, index));
	const single = telling
		.flatMap((word) => [word, ...word.split('-').map(bare)])
		.filter((word) => lettersIn(word) > 1);
	return single.length === 0
		? []
		: [words.join(' '), words.slice(first).join(' '), ...single].map((part) => plain(part.normalize('NFC')));
}

function isOrdinary(word: string, index: number): boolean {
	const small = word.toLowerCase();
	return noName.has(small) || (preceding.has(small) && (index > 0 || word === small));
}

function bare(word: string): string {
	return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function lettersIn(word: string): number {
	return word.match(/\p{L}/gu)?.length ?? 0;
}

/** Small letters without accents, sign for sign: what is found in it lies at the same place in the text. */
function plain(text: string): string {
	return text.replace(/[A-Z]|[^ -~]/g, (sign) => {
		const letter = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		return letter.length === 1 ? letter : sign;
	});
}
