/** The text for SOM about one pupil: Dutch, dates and agreements only, with no other pupil's name and within what SOM takes. */
import { sisLimit, type SisText } from '#lib/domain/5-evaluation/sis-record.ts';
import { withoutNames } from '#lib/domain/5-evaluation/without-names.ts';
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

/** Other pupils become "een leerling", once more: an agreement may come here from elsewhere one day. */
function hidden(agreement: string, { otherNames, pupil }: SisText): string {
	return withoutNames(agreement.replace(/\s+/g, ' ').trim(), otherNames, pupil);
}
