/** A small dossier for tests of the pages: Yara tells, Sem is named, in 2B. Acts are added in school days of one week. */
import { foldDossier } from '#lib/domain/dossier.ts';
import type { Fact, NewFact } from '#lib/domain/facts.ts';
import type { DossierView } from '#lib/server/doors/dossiers/dossier.ts';
import { here, type Here, type Reader } from './here.ts';

export const today = '2026-10-15';
export const yara = 'placeyara000';
export const sem = 'placesem0000';

type Act = Pick<NewFact, 'kind' | 'payload'> & Partial<Pick<NewFact, 'subject' | 'part' | 'happenedOn'>>;

/** A fact as the record keeps it; the day it happened is the day it was written down. */
export function fact(act: Act, seq: number): Fact {
	const happenedOn = act.happenedOn ?? '2026-10-13';
	const recordedAt = Date.parse(`${happenedOn}T10:00:00+02:00`);
	return {
		record: 'dossier00000',
		seq,
		version: 1,
		part: 'shared',
		subject: null,
		recordedAt,
		by: 'visser',
		...act,
		happenedOn,
	} as Fact;
}

export const opened: Act[] = [
	{ kind: 'dossierOpened', part: 'shell', payload: { reports: ['report000000'], homeGroup: 'group2b' } },
	{ kind: 'leadSet', part: 'shell', payload: { person: 'visser' } },
	named(yara, 'bulliedPupil', 'Yara Benali'),
	named(sem, 'reportedPupil', 'Sem de Boer'),
];

export function named(
	subject: string,
	role: 'bulliedPupil' | 'reportedPupil' | 'bystander',
	name: string,
): Act {
	return {
		kind: 'pupilNamed',
		part: 'shell',
		subject,
		payload: { role, person: `person-${subject}`, name, homeGroup: 'group2b', source: 'report' },
	};
}

interface Scene {
	readonly book: DossierView['book'];
	readonly acts?: readonly Act[];
	readonly duties?: readonly Partial<DossierView['duties'][number]>[];
	readonly language?: 'nl' | 'en';
}

export function dossierView({ book, acts = [], duties = [] }: Scene): DossierView {
	const facts = [...opened, ...acts].map((act, index) => fact(act, index + 1));
	const lead = {
		person: 'visser',
		part: '*',
		ground: 'lead' as const,
		valid_from: new Date(0),
		valid_until: null,
	};
	return {
		dossier: foldDossier('dossier00000', facts),
		facts,
		head: facts.length,
		book,
		duties: duties.map((duty) => ({ record: 'dossier00000', subject: null, due: today, ...duty })) as never,
		members: [lead],
		people: [{ id: 'visser', kind: 'staff', given_name: 'Noor', family_name: 'Visser', year: null }],
		homeGroups: new Map([['group2b', '2B']]),
		pupils: [],
		today,
	};
}

export const visser: Reader = {
	actor: { person: 'visser', roles: ['mentor'] },
	at: Date.parse(`${today}T10:30:00+02:00`),
	language: 'nl',
};

export function stage(scene: Scene): Here {
	return here(dossierView(scene), { ...visser, language: scene.language ?? 'nl' });
}
