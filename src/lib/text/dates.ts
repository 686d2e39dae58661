/** Days and times as people say them, on the Amsterdam clock. */
import type { Language } from './language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const timeZone = 'Europe/Amsterdam';

function both(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
	const format = (language: Language) => new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
	return { nl: format('nl'), en: format('en') };
}

const long = both({ weekday: 'long', day: 'numeric', month: 'long' });
const withYear = both({ day: 'numeric', month: 'long', year: 'numeric' });
const short = both({ weekday: 'short', day: 'numeric', month: 'short' });
const time = both({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "woensdag 15 oktober" */
export function dayName(day: string, language: Language): string {
	return long[language].format(noon(day));
}

/** "15 oktober 2026", for what may lie years back. */
export function dayWithYear(day: string, language: Language): string {
	return withYear[language].format(noon(day));
}

/** "wo 15 okt" */
export function shortDay(day: string, language: Language): string {
	return short[language].format(noon(day)).replace(',', '');
}

/** "10:58" */
export function clock(instant: number): string {
	return time.nl.format(instant);
}

/** A plain day has no hour; noon in UTC is the same day in Amsterdam, in summer and in winter. */
function noon(day: string): number {
	return Date.parse(`${day}T12:00:00Z`);
}
