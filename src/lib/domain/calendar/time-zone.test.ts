import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const script = `
const at = (name) => new URL(name, ${JSON.stringify(new URL('.', import.meta.url).href)}).href;
const { readFileSync } = await import('node:fs');
const day = await import(at('day.ts'));
const school = await import(at('school-calendar.ts'));
const { seedCalendar } = await import(at('seed.ts'));
const { dueDay } = await import(at('term.ts'));
const json = JSON.parse(readFileSync(new URL(at('fixtures/schoolholidays-2026-2027.json')), 'utf8'));
const { free } = seedCalendar(json, { region: 'noord' });
const calendar = { free, hours: { opens: '08:00', closes: '17:00' } };
const lines = [JSON.stringify(free)];
for (let i = 0, d = '2026-03-20'; i < 400; i++, d = day.addDays(d, 1)) {
	const instant = day.instantAt(d, '02:30');
	lines.push([d, instant, day.dayOf(instant), day.timeOf(instant), day.weekday(d), day.monthsLater(d, 1),
		dueDay({ schoolDays: 3 }, d, calendar), dueDay({ weeks: 2 }, d, calendar),
		school.isOpen(calendar, instant + 6 * 3600000), JSON.stringify(school.opensNext(calendar, instant))].join(' '));
}
console.log(new Date(0).getTimezoneOffset());
console.log(lines.join('\\n'));
`;

function outputUnder(timeZone: string): { offset: string; lines: string[] } {
	const args = ['--no-warnings', '--input-type=module', '-e', script];
	const printed = execFileSync(process.execPath, args, {
		env: { ...process.env, TZ: timeZone },
		encoding: 'utf8',
	});
	const [offset = '', ...lines] = printed.trimEnd().split('\n');
	return { offset, lines };
}

test('every answer is the same on a server in Auckland, in Los Angeles and in Amsterdam', () => {
	const home = outputUnder('Europe/Amsterdam');
	const others = ['Pacific/Auckland', 'America/Los_Angeles'].map(outputUnder);
	expect(home.lines).toHaveLength(401);
	for (const { offset, lines } of others) {
		// The child really ran elsewhere, otherwise this test could not fail.
		expect(offset).not.toBe(home.offset);
		expect(lines).toEqual(home.lines);
	}
}, 60_000);
