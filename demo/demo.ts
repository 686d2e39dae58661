/** The demo school: loaded by the real importer, then lived in through the real doors. */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { freePublicHolidays } from '../src/lib/domain/calendar/public-holidays.ts';
import { schoolYearOf } from '../src/lib/domain/calendar/school-year.ts';
import { seedCalendar } from '../src/lib/domain/calendar/seed.ts';
import { addDays, dayOf, type Day } from '../src/lib/domain/calendar/day.ts';
import { now } from '../src/lib/server/clock.ts';
import type { House } from '../src/lib/server/house.ts';
import { randomId } from '../src/lib/server/keys/random-id.ts';
import { importDoor } from '../src/lib/server/doors/roster/import-roster.ts';
import { giveRoles, saveCalendar } from '../src/lib/server/doors/school/furnish-school.ts';
import { readPackage } from '../src/lib/server/roster/package.ts';
import { alsoHeld, cast } from '../src/lib/server/sessions/cast.ts';
import { theHouse } from '../src/lib/server/sessions/actor.ts';
import { through } from './through.ts';
import { playStory } from './story.ts';

const folder = (path: string) => new URL(path, import.meta.url);

/** Opens the school as the owner, fills it as the house, and lets its people act. */
export async function openDemoSchool(house: House, ownerUrl: string, at = now()): Promise<string> {
	const school = await openSchoolRow(ownerUrl, at);
	await furnishSchool(house, school, at);
	await playStory(house, school, at);
	return school;
}

export async function openSchoolRow(ownerUrl: string, at: number): Promise<string> {
	const id = randomId();
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('insert into school (id, name, demo, opened_at) values ($1, $2, true, $3)', [
			id,
			'Lyceum aan de Vaart',
			new Date(at),
		]);
		return id;
	} finally {
		await client.end();
	}
}

/** Roster, calendar and seats; also what tests start from. */
export async function furnishSchool(house: House, school: string, at: number): Promise<void> {
	const visit = { actor: theHouse(school), at };
	const files = await readPackage(folder('./roster').pathname);
	if (!(files instanceof Map)) throw new Error(files.text.en);
	await through(house, visit, importDoor, { files });
	await through(house, visit, saveCalendar, { free: freeDays(dayOf(at)) });
	const seats = [
		...cast.flatMap(({ sourceId, roles }) => roles.map((held) => ({ sourceId, ...held }))),
		...alsoHeld,
	];
	await through(house, visit, giveRoles, {
		seats,
		from: schoolYearOf(addDays(dayOf(at), -400)).from,
		confirmedBy: 's-dekker',
	});
}

function freeDays(today: Day) {
	const seasons = ['2025-2026', '2026-2027'].map(
		(year) =>
			JSON.parse(
				readFileSync(folder(`../src/lib/domain/calendar/fixtures/schoolholidays-${year}.json`), 'utf8'),
			) as unknown,
	);
	const years = [-365, 0, 365].map((days) => schoolYearOf(addDays(today, days)));
	return [...seedCalendar(seasons, { region: 'noord' }).free, ...years.flatMap(freePublicHolidays)];
}
