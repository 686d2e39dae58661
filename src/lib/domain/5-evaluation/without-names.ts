/** Step 5. The names of other pupils never enter a pupil's own file (§2.2.5.4). A text that reads oddly is better than a name. */

/** Words that stand in names and in every other sentence; a name may also be all a child knew: "een jongen uit 3A". */
const ordinary = new Set(
	"'s 't aan al bij da das de del den der des di die dat do dos du een el en het in iemand jongen klas la le leerling meisje met of op over uit te ten ter van von voor y zu".split(
		' ',
	),
);

/**
 * Other names become "een leerling": the whole name, the surname with what precedes it, and each word of it; with or
 * without accents, and as "Sems". Words of the pupil's own name stay.
 */
export function withoutNames(text: string, names: readonly string[], own = ''): string {
	const kept = new Set(partsOf(own).map(plain));
	const parts = names.flatMap(partsOf).filter((part) => !kept.has(plain(part)));
	if (parts.length === 0) return text;
	const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length).map(pattern);
	const anyName = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${longestFirst.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
	const safe = text.normalize('NFD').replace(anyName, (found) => (kept.has(plain(found)) ? found : 'een leerling'));
	return safe.normalize('NFC');
}

/** "Emma van den Berg" gives itself, "van den Berg", "Emma" and "Berg". */
function partsOf(name: string): string[] {
	const words = name.split(/\s+/).map(bare).filter((word) => word !== '');
	const surname = words.slice(words.findIndex((word, index) => index > 0 && ordinary.has(word.toLowerCase())));
	const pieces = words.flatMap((word) => [word, ...word.split('-').map(bare)]);
	const single = pieces.filter((word) => lettersIn(word) > 1 && !ordinary.has(word));
	return [words.join(' '), surname.join(' '), ...single].filter((part) => single.some((word) => part.includes(word)));
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
		.map((char) => (char === ' ' ? '\\s+' : `${char.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}\\p{M}*`))
		.join('');
}
