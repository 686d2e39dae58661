/** The form that opens a dossier: who is bullied and who is named, from the class list or as a free name. */
import type { ReportView } from '#lib/server/doors/reporting/report.ts';
import { textOf, textsOf } from '../../posted.ts';
import { quoteOf } from './told.ts';

/** Two choices beside the pupils of the class. */
export const notListed = 'staat-er-niet-bij';
export const unknown = 'onbekend';

/** Kept in the dossier, which is Dutch, until somebody knows. */
const unknownName = 'Nog niet bekend';
const personId = /^[0-9a-z]{1,20}$/;

export interface Named {
	readonly role: 'bulliedPupil' | 'reportedPupil';
	readonly person: string | null;
	readonly name: string;
}

export interface Opening {
	readonly bullied: string;
	readonly bulliedName: string;
	readonly reported: readonly string[];
	readonly reportedNames: string;
}

export function openingFrom(form: FormData): Opening {
	const bullied = textOf(form, 'bullied');
	const bulliedName = textOf(form, 'bulliedName');
	return {
		// A name that was typed without a choice above it says enough.
		bullied: bullied === '' && bulliedName.trim() !== '' ? notListed : bullied,
		bulliedName,
		reported: textsOf(form, 'reported').filter((id) => personId.test(id)),
		reportedNames: textOf(form, 'reportedNames'),
	};
}

/** The field that is still missing, or null. */
export function missingIn({ bullied, bulliedName }: Opening): 'bullied' | 'bulliedName' | null {
	if (bullied === notListed) return bulliedName.trim() === '' ? 'bulliedName' : null;
	return bullied === unknown || personId.test(bullied) ? null : 'bullied';
}

export function pupilsIn(opening: Opening): Named[] {
	const named = opening.reportedNames.split('\n').map((name) => name.trim());
	return [
		bulliedPupil(opening),
		...[...new Set(opening.reported)].map((person) => reported(person, '')),
		...[...new Set(named)].filter((name) => name !== '').map((name) => reported(null, name)),
	];
}

function bulliedPupil({ bullied, bulliedName }: Opening): Named {
	const role = 'bulliedPupil';
	if (bullied === unknown) return { role, person: null, name: unknownName };
	if (bullied === notListed) return { role, person: null, name: bulliedName.trim() };
	return { role, person: bullied, name: '' };
}

function reported(person: string | null, name: string): Named {
	return { role: 'reportedPupil', person, name };
}

/**
 * Who is bullied as the report has it, when the class has exactly one pupil of that name; a person confirms it.
 * Who is named is never filled in ahead: that choice belongs to somebody who has read the report.
 */
export function proposed({ report, pupils }: ReportView): string {
	const ownName = report.told?.from === 'bulliedSelf' ? report.reporter?.name : null;
	const wanted = plain(ownName ?? quoteOf(report.told?.answers ?? [], 'bulliedPupil') ?? '');
	const full = pupils.filter((pupil) => plain(`${pupil.given_name} ${pupil.family_name}`) === wanted);
	const given = pupils.filter((pupil) => plain(pupil.given_name) === wanted);
	const found = full.length > 0 ? full : given;
	return found.length === 1 && wanted !== '' ? (found[0]?.id ?? '') : '';
}

function plain(name: string): string {
	return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
