/** Who stands in which column of access.csv, each signed in as the school knows them. */
import { dayOf } from '../../src/lib/domain/calendar/day.ts';
import { transact } from '../../src/lib/server/db/transaction.ts';
import { giveCover, giveRoles } from '../../src/lib/server/doors/school/furnish-school.ts';
import { peopleBySource } from '../../src/lib/server/people/person-store.ts';
import { stranger, theHouse, type Actor } from '../../src/lib/server/sessions/actor.ts';
import { openSession, sessionOf } from '../../src/lib/server/sessions/session-store.ts';
import { through } from '../../demo/through.ts';
import type { TestSchool } from '../setup/school.ts';
import { day, wednesday } from '../setup/wednesday.ts';

/** By the school's own ids; the reporter has none and differs per report. */
const sources: Readonly<Record<string, string>> = {
	lead: 's-visser',
	cover: 's-1080',
	routedTo: 's-vos',
	coordinator: 's-elamrani',
	ownPupil: 's-mulder',
	departmentHead: 's-devries',
	schoolLeader: 's-dekker',
	antiBullyingContact: 's-1082',
	supportCoordinator: 's-brandt',
	uninvolvedMentor: 's-1001',
	teacher: 's-jansen',
	supportStaff: 's-bakker',
	supportTeamMember: 's-smit',
	administrator: 's-beheer',
	administratorCover: 's-1081',
	privacyOfficer: 's-fg',
	bulliedPupil: 'p-yara',
	reportedPupil: 'p-daan',
	guardian: 'g-ouder-yara',
};

export type Cast = ReadonlyMap<string, Actor>;

/** Gives the seats that the demo school leaves open, then signs everyone in. */
export async function gather(here: TestSchool): Promise<Cast> {
	const ids = await idsOf(here);
	const visit = { actor: theHouse(here.school), at: wednesday };
	const seats = [
		{ sourceId: 's-1081', role: 'administrator', scope: 'school' },
		{ sourceId: 's-1082', role: 'antiBullyingContact', scope: 'school' },
	];
	await through(here.house, visit, giveRoles, { seats, from: '2026-08-01', confirmedBy: 's-dekker' });
	for (const absent of ['s-visser', 's-vos'])
		for (const [index, covering] of ['s-1080', 's-1081'].entries()) {
			const from = dayOf(wednesday - (20 + index) * day);
			const cover = {
				absent: ids.get(absent),
				covering: ids.get(covering),
				from,
				to: dayOf(wednesday + 20 * day),
			};
			await through(here.house, visit, giveCover, cover);
		}
	const cast = new Map<string, Actor>([['stranger', stranger(here.school)]]);
	for (const [party, source] of Object.entries(sources))
		cast.set(party, await signedIn(here, ids.get(source)!));
	return cast;
}

async function idsOf(here: TestSchool): Promise<ReadonlyMap<string, string>> {
	return transact(here.house.db, { person: 'system', school: here.school, at: wednesday }, async (tx) => {
		const people = await peopleBySource(tx, Object.values(sources));
		return { value: new Map(people.map((person) => [person.source_id, person.id])), audit: [] };
	});
}

/** Through a session, so that roles are the ones of that day. */
async function signedIn(here: TestSchool, person: string): Promise<Actor> {
	const who = { person, school: here.school, at: wednesday };
	const token = await transact(here.house.db, who, async (tx) => ({
		value: openSession(tx, person),
		audit: [],
	}));
	const session = await sessionOf(here.house.db, token, { at: wednesday, day: dayOf(wednesday) });
	return session!.actor;
}
