/** The people of the demo school one may sign in as. All names are invented. */
import type { Role } from '#protocol/schema.ts';

export interface CastMember {
	readonly slug: string;
	readonly sourceId: string;
	/** Roles beside what the roster says; scope as in migration 0002. */
	readonly roles: readonly { role: Role; scope: string }[];
}

function member(slug: string, sourceId: string, ...roles: CastMember['roles']): CastMember {
	return { slug, sourceId, roles };
}

export const cast: readonly CastMember[] = [
	member('yara', 'p-yara'),
	member('sem', 'p-sem'),
	member('lotte', 'p-lotte'),
	member('daan', 'p-daan'),
	member('ouder-yara', 'g-ouder-yara'),
	member('ouder-sem', 'g-ouder-sem'),
	member('visser', 's-visser'),
	member('mulder', 's-mulder'),
	member('jansen', 's-jansen', { role: 'teacher', scope: 'school' }),
	member('bakker', 's-bakker', { role: 'supportStaff', scope: 'school' }),
	member('elamrani', 's-elamrani', { role: 'pupilCoordinator', scope: 'lower' }),
	member('devries', 's-devries', { role: 'departmentHead', scope: 'lower' }),
	member('brandt', 's-brandt', { role: 'supportCoordinator', scope: 'school' }),
	member('smit', 's-smit', { role: 'supportTeamMember', scope: 'school' }),
	member('vos', 's-vos', { role: 'confidant', scope: 'school' }),
	member('dekker', 's-dekker', { role: 'schoolLeader', scope: 'school' }),
	member('beheer', 's-beheer', { role: 'administrator', scope: 'school' }),
	member('fg', 's-fg', { role: 'privacyOfficer', scope: 'school' }),
];

/** Seats that the cast leaves empty are held by others of the roster, so that every duty finds a person. */
export const alsoHeld: readonly { sourceId: string; role: Role; scope: string }[] = [
	{ sourceId: 's-brandt', role: 'antiBullyingContact', scope: 'school' },
	{ sourceId: 's-vos', role: 'reportingCodeOfficer', scope: 'school' },
];
