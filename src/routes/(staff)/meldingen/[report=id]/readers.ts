/** Who reads this report, and why: nobody wonders who knows. */
import { dayOf } from '#lib/domain/calendar/day.ts';
import type { ReportView } from '#lib/server/doors/reporting/report.ts';
import { shortDay } from '#lib/text/dates.ts';
import { fill, type Language } from '#lib/text/language.ts';
import type { Texts } from './told.ts';

type Member = ReportView['members'][number];

export interface Reader {
	readonly person: string;
	readonly at: number;
	readonly language: Language;
}

export function readers(view: ReportView, reader: Reader, texts: Texts) {
	const { route } = view.report;
	const name = namer(view, texts);
	const own = view.members.find((member) => member.person === reader.person && hasBegun(member, reader));
	const others = peopleIn(view.members).filter((member) => member.person !== reader.person);
	const opened = view.report.readBy.filter((person) => person !== reader.person).map(name);
	const circle = route ? texts.reader.circles[route.circle] : '';
	const isWide = route?.circle === 'mentor' || route?.circle === 'chosen';
	return {
		title: texts.reader.title,
		circle: [circle, ...(route?.acute && isWide ? [texts.reader.acute] : [])].join(' ').trim(),
		you: own ? fill(texts.reader.you, { why: texts.grounds[own.ground] }) : null,
		othersTitle: others.length > 0 ? texts.reader.others : texts.reader.nobodyElse,
		others: others.map((member) => ({ name: name(member.person), why: why(member, reader, texts) })),
		opened: opened.length > 0 ? fill(texts.reader.opened, { names: opened.join(', ') }) : null,
	};
}

/** Names of colleagues by id; someone who left since is still a colleague. */
export function namer(view: ReportView, texts: Texts): (person: string) => string {
	const names = new Map(view.people.map((each) => [each.id, `${each.given_name} ${each.family_name}`]));
	return (person) => names.get(person) ?? texts.reader.unknown;
}

/** One line a person; the reporter and the house itself are no readers. The ground that began first comes first. */
function peopleIn(members: readonly Member[]): Member[] {
	const people = members.filter((member) => member.ground !== 'own' && member.ground !== 'house');
	const byStart = people.toSorted((a, b) => b.valid_from.getTime() - a.valid_from.getTime());
	return [...new Map(byStart.map((member) => [member.person, member])).values()].reverse();
}

/** Some rows are written ahead: they begin when nobody has read the report in time. */
function why(member: Member, reader: Reader, texts: Texts): string {
	const ground = texts.grounds[member.ground];
	if (hasBegun(member, reader)) return ground;
	const day = shortDay(dayOf(member.valid_from.getTime()), reader.language);
	return fill(texts.reader.from, { why: ground, day });
}

function hasBegun(member: Member, { at }: Reader): boolean {
	return member.valid_from.getTime() <= at;
}
