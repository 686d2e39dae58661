/** `vijfspoor calendar <file>`: seeds the school's calendar from the government's open data, and shows or edits it. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayOf, isDay } from '../src/lib/domain/calendar/day.ts';
import { freePublicHolidays } from '../src/lib/domain/calendar/public-holidays.ts';
import type { FreePeriod } from '../src/lib/domain/calendar/school-calendar.ts';
import { schoolYearOf } from '../src/lib/domain/calendar/school-year.ts';
import { seedCalendar } from '../src/lib/domain/calendar/seed.ts';
import { now } from '../src/lib/server/clock.ts';
import { enter } from '../src/lib/server/doors/door.ts';
import { dropFreePeriod, readCalendar, saveCalendar } from '../src/lib/server/doors/school/furnish-school.ts';
import { rebuild } from '../src/lib/server/jobs/rebuild.ts';
import { theHouse } from '../src/lib/server/sessions/actor.ts';
import { inside, type Inside } from './inside.ts';

const help = `vijfspoor calendar                              shows the free days
vijfspoor calendar <file> --region noord       adds school holidays from the open-data JSON, and public holidays
vijfspoor calendar --add 2026-12-07 --until 2026-12-07 --name "Studiedag"
vijfspoor calendar --remove 2026-12-07 --name "Studiedag"

The school's own calendar is the truth; the file only seeds it. Dates that follow are derived again at once.
`;

const options = {
	region: { type: 'string' },
	add: { type: 'string' },
	until: { type: 'string' },
	remove: { type: 'string' },
	name: { type: 'string' },
	help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
	return parseArgs({ args, options, allowPositionals: true });
}

export async function calendarCommand(args: string[]): Promise<number> {
	const { values, positionals } = parse(args);
	if (values.help) {
		process.stdout.write(help);
		return 0;
	}
	return inside(async (here) => {
		const visit = { actor: theHouse(here.school.id), at: now() };
		if (values.remove)
			await enter(here.house, visit, dropFreePeriod, { from: day(values.remove), name: values.name ?? '' });
		const free = wanted(values, positionals[0]);
		if (free.length > 0) await enter(here.house, visit, saveCalendar, { free });
		if (values.remove || free.length > 0) await rebuild(here.house, here.school.id, now());
		return show(here);
	});
}

function wanted(values: Values, file: string | undefined): FreePeriod[] {
	if (values.add) {
		const from = day(values.add);
		return [{ from, to: day(values.until ?? from), name: values.name ?? 'Studiedag', kind: 'studyDay' }];
	}
	return file ? seeded(file, values.region) : [];
}

function seeded(file: string, region: string | undefined): FreePeriod[] {
	if (region !== 'noord' && region !== 'midden' && region !== 'zuid')
		throw new Error('--region takes noord, midden or zuid.');
	const { free, problems } = seedCalendar(JSON.parse(readFileSync(file, 'utf8')), { region, language: 'en' });
	for (const problem of problems) process.stderr.write(`${problem}\n`);
	const years = new Set(
		free.flatMap((period) => [schoolYearOf(period.from), schoolYearOf(period.to)]).map((year) => year.from),
	);
	return [...free, ...[...years].flatMap((from) => freePublicHolidays(schoolYearOf(from)))];
}

function day(text: string): string {
	if (!isDay(text)) throw new Error(`"${text}" is not a day; write it as ${dayOf(now())}.`);
	return text;
}

async function show({ house, school }: Inside): Promise<number> {
	const answer = await enter(house, { actor: theHouse(school.id), at: now() }, readCalendar, {});
	const free = typeof answer === 'object' && 'free' in answer ? answer.free : [];
	for (const { from, to, name } of free) process.stdout.write(`${from}  ${to}  ${name}\n`);
	return 0;
}
