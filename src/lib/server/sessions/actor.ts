/** Who is at the door. Nobody knows the person behind a report; 'intake' stands for whoever fills it in. */
import type { Role } from '#protocol/schema.ts';

export interface Actor {
	readonly person: string;
	readonly school: string;
	readonly kind: 'pupil' | 'staff' | 'guardian' | 'reporter' | 'house';
	readonly name: string;
	readonly roles: readonly Role[];
	/** Opens the reporter's own draft; derived from the cookie and stored nowhere. */
	readonly draftKey?: Buffer;
}

/** A stranger who tells something: may open a report and nothing else. */
export function stranger(school: string, as = 'intake'): Actor {
	return { person: as, school, kind: 'reporter', name: '', roles: [] };
}

/** Nobody we know: who fills in the form, who comes back with a code, who has not signed in. */
export function isUnknown(person: string): boolean {
	return person === 'intake' || /^[dr]-/.test(person);
}

/** The house itself: imports, jobs and derivation. */
export function theHouse(school: string): Actor {
	return { person: 'system', school, kind: 'house', name: 'Vijfspoor', roles: [] };
}
