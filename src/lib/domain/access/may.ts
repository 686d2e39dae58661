/** Who may do what, as a table of grounds. A ground is the reason why someone holds a row on a record; deny beats allow. */
import type { Role } from '#protocol/schema.ts';
import type { Part } from '../facts.ts';

/** Why somebody holds access to a record. */
export type Ground = 'lead' | 'cover' | 'routedTo' | 'overdue' | 'ownPupil' | 'status' | 'own' | 'house';

/** What can be read or done, as the access matrix names it. */
export type Kind =
	| 'report'
	| 'reporterIdentity'
	| 'thread'
	| 'dossierShell'
	| 'analysis'
	| 'talk'
	| 'agreement'
	| 'check'
	| 'sisRecord'
	| 'status';

export type Action = 'create' | 'read' | 'update';

export const kinds: readonly Kind[] = [
	'report',
	'reporterIdentity',
	'thread',
	'dossierShell',
	'analysis',
	'talk',
	'agreement',
	'check',
	'sisRecord',
	'status',
];

type Letters = Partial<Record<Kind, string>>;

const full: Letters = {
	dossierShell: 'RU',
	analysis: 'CRU',
	talk: 'CRU',
	agreement: 'CRU',
	check: 'CRU',
	sisRecord: 'CRU',
	status: 'R',
};
const reader: Letters = { report: 'RU', reporterIdentity: 'R', thread: 'CRU', status: 'R' };

/** C create, R read, U change. What is not stated is no. */
export const table: Record<Ground, Letters> = {
	lead: full,
	cover: { ...full, ...reader },
	routedTo: reader,
	// The coordinator of an overdue report acts, without knowing who told it (I5).
	overdue: { report: 'RU', thread: 'CRU', status: 'R' },
	// The mentor of another pupil involved: that pupil's own talk, and what is shared (I13).
	ownPupil: { dossierShell: 'R', talk: 'CRU', agreement: 'R', check: 'R', status: 'R' },
	status: { status: 'R' },
	// The reporter: what the school wrote, and room to write back.
	own: { thread: 'CR' },
	house: {},
};

const letter: Record<Action, string> = { create: 'C', read: 'R', update: 'U' };

export interface Asking {
	readonly grounds: readonly Ground[];
	readonly roles: readonly Role[];
	/** Named in it, or related to someone in it: no ground outweighs that (I1). */
	readonly conflict: boolean;
}

/** Administrators never read narrative, whatever else they hold (I2). */
export function may(asking: Asking, action: Action, kind: Kind): boolean {
	if (asking.conflict || asking.roles.includes('administrator')) return false;
	return asking.grounds.some((ground) => table[ground][kind]?.includes(letter[action]));
}

/** Which part of a record a kind lives in; a talk is the part of one pupil's place. */
export function partOf(kind: Kind, place: string): Part | 'status' {
	const parts: Record<Kind, Part | 'status'> = {
		report: 'report',
		reporterIdentity: 'reporter',
		thread: 'thread',
		dossierShell: 'shell',
		analysis: 'analysis',
		talk: `talk:${place}`,
		agreement: 'shared',
		check: 'shared',
		sisRecord: 'level',
		status: 'status',
	};
	return parts[kind];
}
