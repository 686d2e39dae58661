/** What a single cell of OneRoster may hold, and how it is read. */
import type { Answer } from './roster.ts';

export function isLeaver(status: string): boolean {
	return ['tobedeleted', 'inactive'].includes(status.toLowerCase());
}

export function isStatus(status: string): boolean {
	return ['', 'active'].includes(status.toLowerCase()) || isLeaver(status);
}

export function readBoolean(value: string): boolean | undefined {
	if (['true', '1'].includes(value.toLowerCase())) return true;
	return ['false', '0', ''].includes(value.toLowerCase()) ? false : undefined;
}

/** A day that exists, in a century in which someone at school can have been born. */
export function isDay(value: string): boolean {
	if (!/^(19|20)\d\d-\d\d-\d\d$/.test(value)) return false;
	const day = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A year of secondary school: one whole number; a mark such as 7,5 is none. */
export function readYear(value: string): number | undefined {
	return /^0?[1-6]$/.test(value) ? Number(value) : undefined;
}

const answers = new Map<string, Answer>([
	['', 'unknown'],
	['onbekend', 'unknown'],
	['unknown', 'unknown'],
	['ja', 'yes'],
	['yes', 'yes'],
	['true', 'yes'],
	['1', 'yes'],
	['nee', 'no'],
	['no', 'no'],
	['false', 'no'],
	['0', 'no'],
]);

export function readAnswer(value: string): Answer | undefined {
	return answers.get(value.trim().toLowerCase());
}

export function readList(value: string): string[] {
	return value.split(',').map((item) => item.trim());
}

/** The national key chain number of a pupil, a web address. */
export function isChainId(value: string): boolean {
	return value.toLowerCase().includes('ketenid.nl');
}

/** Nine digits that pass the test of eleven: a BSN, or the education number that looks like one. */
export function isCitizenNumber(value: string): boolean {
	const digits = value.replace(/[\s.-]/g, '');
	if (!/^\d{9}$/.test(digits)) return false;
	const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
	return sum % 11 === 0;
}
