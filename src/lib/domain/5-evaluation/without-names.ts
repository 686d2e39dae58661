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
	const kept = new Set(partsOf(own).map(plain));
	const parts = names.flatMap(partsOf).filter((part) => !kept.has(plain(part)));
	if (parts.length === 0) return text;
	const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length).map(pattern);
	const anyName = new RegExp(
		`(?<![\\p{L}\\p{N}\\p{M}])(?:${longestFirst.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}\\p{M}])`,
		'giu',
	);
	const safe = text
		.normalize('NFD')
		.replace(anyName, (found) => (kept.has(plain(found)) ? found : 'een leerling'));
	return safe.normalize('NFC');
}

/** "Emma van den Berg" gives itself, "van den Berg", "Emma" and "Berg". */
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
	return single.length === 0 ? [] : [words.join(' '), words.slice(first).join(' '), ...single];
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

function plain(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Each letter with any accent or none, each space as wide as it may be. */
function pattern(part: string): string {
	return [...plain(part)]
		.map((char) => (char === ' ' ? '\\s+' : `${char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\p{M}*`))
		.join('');
}
