import { expect, test } from 'vitest';
import { receiptWords } from './receipt-words.ts';

const known = new Set(receiptWords);

/** Whoever holds the code may be found with it: no word may say anything about a child, or hurt one. */
const unfit = {
	'about a child': `aap alleen arm bang beest blind braaf brutaal bruin dik dom doof dun dwerg eenzaam engel ezel
		fout freak gek gemeen geit gewoon groot heks hond hulp jaloers kaal klein koe kort kreng krom laag laf lam
		lang lelijk leugen lief lui mager mager mietje minder mol moe monster mooi muts nat nerd nul oen pion raar
		rat reus rijk rond schaap schat slaaf slak slang slap slecht slim smal snol spook stil stom stout stout
		sukkel suf trut varken verlegen vet vies vreemd wezel zak zielig zwak zwijn zwaar`,
	'a body': `arm been bil bloot borst buik haar hals hand hart hoofd huid kin knie kont kop lijf lip mond naakt
		nek neus oog oor pols rug tand teen tiet tong voet wang`,
	'violence and weapons': `bijl bom brand bunker dolk dreig duw geweer hamer kanon klap knal knuppel kogel leger
		mes oorlog pijl pistool ruzie schop slaan slag soldaat speer stoot strijd tank trap val vecht vuist wapen
		wond wraak zwaard zweep`,
	'death and sorrow': `afscheid bloed dood einde eng gevaar gif graf grafsteen hel huilen kist koord kruis lijden
		lus moord pijn rouw sterf strop touw traan treur verdriet verlies ziek`,
	'belief, descent and politics': `allah bijbel blank dominee duivel geloof god heilig hemel hindoe imam islam
		jezus jood kapel kerk kerst koran moskee paus preek priester psalm sluier stam tempel geel blauw links
		partij rechts regering stem vlag wit zwart roze`,
	'sex and drugs': `bed beha bier coke condoom hasj homo joint kus lesbo naald pil poes roken seks sext sigaar
		slip spuit string tabak vrijen wiet wijn wodka zoen`,
	'school failure and punishment': `cijfer dief onvoldoende politie schorsing school schuld spijbel straf toets
		verbod zakken zitten`,
	'family and first names': `broer daan fleur iris jasmijn lente linde lotte mama merel mees moeder noor oma opa
		papa roos sem storm vader vriend wolf zus`,
	'written as a figure or a sign': `acht drie een elf half honderd komma min negen nul plus punt streep tien twaalf
		twee vier vijf woord zes zeven`,
};

/** Forbidden also as the beginning of a longer word. */
const unfitBeginnings = [
	'dood',
	'geweld',
	'hoer',
	'kanker',
	'neuk',
	'pest',
	'plag',
	'schijt',
	'scheld',
	'slet',
	'zelfm',
];

function unfitWords(words: readonly string[]): string[] {
	const listed = new Set(Object.values(unfit).flatMap((theme) => theme.trim().split(/\s+/)));
	return words.filter((word) => listed.has(word) || unfitBeginnings.some((start) => word.startsWith(start)));
}

/** Two words that differ in one place share one of these. */
function withOneHidden(word: string): string[] {
	return Array.from(word, (_, at) => `${word.slice(0, at)}_${word.slice(at + 1)}`);
}

function withOneGone(word: string): string[] {
	return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** As it sounds: ei is ij, ou is au, v is f, z is s, d at the end is t, and so on. */
function sound(word: string): string {
	return word
		.replace(/ij|y(?=.)/g, 'ei')
		.replace(/au/g, 'ou')
		.replace(/ie|y$/g, 'i')
		.replace(/sch(?!r)/g, 'sg')
		.replace(/ch/g, 'g')
		.replace(/c(?=[ei])/g, 's')
		.replace(/c/g, 'k')
		.replace(/th/g, 't')
		.replace(/b$/, 'p')
		.replace(/d/g, 't')
		.replace(/v/g, 'f')
		.replace(/z/g, 's')
		.replace(/(.)\1/g, '$1');
}

/** Groups of two or more words that share a key. */
function meeting(words: readonly string[], keysOf: (word: string) => string[]): string[][] {
	const groups = new Map<string, string[]>();
	for (const word of words)
		for (const key of keysOf(word)) groups.set(key, [...(groups.get(key) ?? []), word]);
	return [...groups.values()].filter((group) => group.length > 1);
}

/** boom and bomen, bal and ballen, huis and huizen, and whatever takes an ending as it is. */
function endings(word: string): string[] {
	const doubled = word.replace(/([aeiou])([^aeiou])$/, '$1$2$2en');
	const opened = word.replace(/([aeou])\1([^aeiou])$/, '$1$2en');
	const softened = [word, opened].map((form) => form.replace(/f(en)?$/, 'ven').replace(/s(en)?$/, 'zen'));
	const plain = ['s', 'en', 't', 'e', 'n'].map((ending) => word + ending);
	return [...plain, doubled, opened, ...softened].filter((form) => form !== word);
}

test('there are 2,048 different words of three to seven plain letters', () => {
	expect(receiptWords).toHaveLength(2_048);
	expect(known.size).toBe(2_048);
	expect(receiptWords.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([]);
});

test('they stand in alphabetical order, so that a double is easy to see', () => {
	expect(receiptWords).toEqual([...receiptWords].sort());
});

test('no two words are one letter apart', () => {
	expect(meeting(['boom', 'boot', 'regen', 'lamp', 'zoom'], withOneHidden)).toEqual([
		['boom', 'zoom'],
		['boom', 'boot'],
	]);
	expect(meeting(receiptWords, withOneHidden)).toEqual([]);
	expect(withOneGone('regen')).toContain('rege');
	expect(receiptWords.filter((word) => withOneGone(word).some((shorter) => known.has(shorter)))).toEqual([]);
});

test('no two words sound alike', () => {
	const alike = [
		...['leiden', 'lijden'],
		...['kou', 'kau'],
		...['vee', 'fee'],
		...['hard', 'hart'],
		...['zee', 'see'],
	];
	expect(meeting(alike, (word) => [sound(word)])).toHaveLength(5);
	expect(meeting(receiptWords, (word) => [sound(word)])).toEqual([]);
});

test('no word is another one with an ending', () => {
	expect(['boom', 'bal', 'huis', 'brief', 'tafel', 'groot'].flatMap(endings)).toEqual(
		expect.arrayContaining(['bomen', 'ballen', 'huizen', 'brieven', 'tafels', 'grote'.concat('n')]),
	);
	expect(receiptWords.filter((word) => endings(word).some((form) => known.has(form)))).toEqual([]);
});

test('no word can hurt, shame or give away whoever holds the code', () => {
	expect(unfitWords(['lamp', 'dik', 'pesten', 'touw', 'tien', 'zon'])).toEqual([
		'dik',
		'pesten',
		'touw',
		'tien',
	]);
	expect(unfitWords(receiptWords)).toEqual([]);
});
