/** The text for SOM about one pupil: Dutch, dates and agreements only, with no other pupil's name and within what SOM takes. */
import { sisLimit, withoutNames, type SisText } from '#lib/domain/5-evaluation/sis-record.ts';
import { dayWithYear } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import { sisWords } from '#lib/text/sis.ts';

export interface SisNote {
	readonly text: string;
	/** Not every agreement fitted in. */
	readonly shortened: boolean;
}

export function sisNote(about: SisText): SisNote {
	const all = about.agreements.map((agreement) => `- ${hidden(agreement, about)}`);
	for (let n = all.length; n >= 0; n--) {
		const text = noteWith(about, { shown: all.slice(0, n), left: all.length - n });
		if (text.length <= sisLimit) return { text, shortened: n < all.length };
	}
	return { text: noteWith(about, { shown: [], left: all.length }).slice(0, sisLimit), shortened: true };
}

export function sisTextNl(about: SisText): string {
	return sisNote(about).text;
}

interface Shown {
	readonly shown: readonly string[];
	readonly left: number;
}

function noteWith(about: SisText, { shown, left }: Shown): string {
	const { talkOn, nextCheck } = about;
	const agreements = shown.length + left === 0 ? [sisWords.noAgreements] : [sisWords.agreements, ...shown];
	return [
		header(about),
		'',
		talkOn ? fill(sisWords.talk, { day: dayWithYear(talkOn, 'nl') }) : sisWords.talkNot,
		...agreements,
		...(left > 0 ? [fill(sisWords.more, { n: left })] : []),
		nextCheck ? fill(sisWords.check, { day: dayWithYear(nextCheck, 'nl') }) : sisWords.noCheck,
	].join('\n');
}

/** "PM-1 | 14-10-2026 | Yara Benali, leerling die gepest wordt | Noor Visser | k7m2…" */
function header({ level, talkOn, pupil, about, writer, reference }: SisText): string {
	const day = talkOn ? talkOn.split('-').reverse().join('-') : sisWords.noTalk;
	return [level, day, `${pupil}, ${sisWords.about[about]}`, writer, reference].join(' | ');
}

/** Words like these stand between a first and a last name, and everywhere else in a sentence too. */
const between = new Set(['van', 'de', 'den', 'der', 'het', 'ter', 'ten', 'uit', 'bij', 'aan', 'von', 'el', 'al', 'ben', 'la', 'le']);

/**
 * Other pupils become "een leerling". The pupil's own name stays, also when another has the same last name, and
 * "van" stays "van" although someone is called that.
 */
function hidden(agreement: string, { otherNames, pupil }: SisText): string {
	const own = new Set(parts(pupil));
	const names = otherNames.flatMap(parts).filter((part) => !own.has(part) && !between.has(part.toLowerCase()));
	const safe = withoutNames(agreement.replace(/\s+/g, ' ').trim(), names);
	const joined = /een leerling((?: (?:van|de|den|der|het|ter|ten|el|al|ben))* een leerling)+/giu;
	return safe.replace(joined, 'een leerling');
}

function parts(name: string): string[] {
	return name.split(/\s+/).filter((part) => part !== '');
}
