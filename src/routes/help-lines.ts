/** Organisations outside the school, as a page shows them: what for, how to reach them, and whether they are there now. */
import { dayOf, timeOf, weekday } from '#lib/domain/calendar/day.ts';
import type { ProtocolView } from '#lib/server/doors/information/read-protocol.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';

export type Book = ProtocolView['book'];
export type Organisation = Book['organisations'][number];

export interface HelpLine {
	id: string;
	name: string;
	whatFor: string;
	whatNotFor: string;
	opening: string;
	call: { href: string; text: string; number: string } | null;
	site: { href: string; text: string };
	open: boolean | null;
}

interface Reading {
	readonly language: Language;
	readonly at: number;
	/** "Bel {phone}" */
	readonly call: string;
}

export function helpLine(organisation: Organisation, { language, at, call }: Reading): HelpLine {
	const { id, name, phone, url } = organisation;
	return {
		id,
		name,
		whatFor: pick(organisation.whatFor, language),
		whatNotFor: pick(organisation.whatNotFor, language),
		opening: pick(organisation.opening, language),
		call: phone
			? { href: `tel:${phone.replace(/\D/g, '')}`, text: fill(call, { phone }), number: phone }
			: null,
		site: { href: url, text: new URL(url).hostname.replace(/^www\./, '') },
		open: isThere(organisation.hours, at),
	};
}

/** Null when nobody here knows their hours: then the page promises nothing. */
export function isThere(hours: Organisation['hours'], at: number): boolean | null {
	if (hours === null) return null;
	if (hours === 'always') return true;
	const [today, time] = [weekday(dayOf(at)), timeOf(at)];
	return hours.some(({ days, from, to }) => days.includes(today) && from <= time && time < to);
}
