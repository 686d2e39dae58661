/** Thousands of reports, sent on, answered, set aside and linked in any order: never without a reader, never read by whom it is about. */
import fc from 'fast-check';
import { test } from 'vitest';
import type { ConcernId, Role } from '#protocol/schema.ts';
import { addDays, type Day } from '#lib/domain/calendar/day.ts';
import { derived } from '#lib/domain/derived.ts';
import { appended, covered, rules, staffing, today, withRole } from '#lib/domain/fixtures/small-school.ts';
import type { Fact, NewFact } from '#lib/domain/facts.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';
import { foldReport, type Report } from '#lib/domain/report.ts';
import { mentorsOf, type Staffing } from '#lib/domain/staffing.ts';
import {
	answerReport,
	linkReport,
	readReport,
	receiveReport,
	reporterWrites,
	reroute,
	setAside,
	type Submission,
} from '#lib/domain/1-reporting/report-decisions.ts';
import { dutiesMakeSense, isInBook, rowsKeepTheirLimits } from './what-holds.ts';

const lives = Number(process.env.LIVES ?? 2_000);
const readers: readonly (Role | 'mentor')[] = [
	'mentor',
	'confidant',
	'pupilCoordinator',
	'schoolLeader',
	'supportCoordinator',
	'departmentHead',
];
const concerns: readonly ConcernId[] = ['staffInvolved', 'sexual', 'weapon', 'injury', 'selfHarm', 'home'];

/** As it should be; a mentor who leads or covers; nobody but mentors; an administrator where none belongs. */
const schools: readonly Staffing[] = [
	staffing,
	withRole('visser', 'schoolLeader'),
	covered('dekker', 'visser', { from: '2026-11-20', to: '2027-02-01' }),
	{ ...staffing, roles: [] },
	{
		...covered('vos', 'beheer', { from: today, to: '2027-02-01' }),
		roles: withRole('beheer', 'antiBullyingContact').roles,
	},
];

const submission: fc.Arbitrary<Submission> = fc.record({
	from: fc.constantFrom('bulliedSelf', 'witness', 'guardian', 'staff', 'other'),
	named: fc.boolean(),
	reader: fc.constantFrom(...readers),
	homeGroup: fc.constantFrom('2B', '3A', '5C', '2D', 'gone', null),
	about: fc.constantFrom('pupil', 'staff', 'mentor', 'outside', 'dontKnow'),
	safe: fc.constantFrom('yes', 'no', 'dontKnow', null),
	concerns: fc.subarray([...concerns]),
	forms: fc.constantFrom([], ['digital'] as const),
	answers: fc.constant([]),
	reporter: fc.constant(null),
});

type Step = (
	report: Report,
	at: { staffing: Staffing; day: Day },
	number: number,
) => readonly NewFact[] | Refusal;

const steps = {
	read: (report, { day }, number) => readReport(report, ['visser', 'dekker'][number % 2]!, day),
	answer: (_, { day }, number) => answerReport(number % 4 === 0 ? ' ' : 'Dank je', day),
	write: (_, { day }, number) => reporterWrites(number % 3 === 0 ? '' : 'Nog iets', number % 2 === 0, day),
	sendOn: (report, at, number) => reroute(report, readers[number % readers.length]!, '', at),
	setAside: (report, { day }, number) =>
		setAside(report, { why: 'x', toldReporter: number % 4 === 0 ? '' : 'y' }, day),
	link: (report, { day }, number) => linkReport(report, `dossier-${number}`, day),
} satisfies Record<string, Step>;

const story = fc.array(
	fc.record({
		what: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
		number: fc.nat({ max: 99 }),
		days: fc.nat({ max: 9 }),
	}),
	{
		minLength: 5,
		maxLength: 20,
	},
);

function everythingHolds(facts: readonly Fact[], school: Staffing, day: Day): void {
	const report = foldReport('record', facts);
	const at = { ...rules, staffing: school };
	const rows = derived({ id: 'record', kind: 'report' }, facts, at, day);
	const again = derived(
		{ id: 'record', kind: 'report' },
		JSON.parse(JSON.stringify(facts)) as Fact[],
		at,
		day,
	);
	if (JSON.stringify(rows) !== JSON.stringify(again)) throw new Error('derived twice, told twice');
	dutiesMakeSense(rows.duties, at);
	rowsKeepTheirLimits(rows.access, school);
	neverWithoutOwner(report, rows.duties.length);
	neverReadByWhomItIsAbout(report, school, rows.access);
	if (
		!report.told?.named &&
		rows.duties.some(({ dueAt }) => dueAt !== null) &&
		!facts.some(({ kind }) => kind === 'rerouted')
	) {
		throw new Error('a nameless report keeps a time');
	}
}

/** S-1.1.6: until it is answered, and set aside or in a dossier, somebody is asked to do something. */
function neverWithoutOwner(report: Report, asked: number): void {
	if (report.route?.seats.length === 0) throw new Error('no seat');
	const done =
		report.readBy.length > 0 && (report.setAside !== null || (report.dossier !== null && report.answered));
	if (!done && asked === 0) throw new Error('nobody is asked for anything');
}

/** R-7, and I5 for whoever it only went up to. */
function neverReadByWhomItIsAbout(
	{ told }: Report,
	school: Staffing,
	rows: readonly { person: string; part: string; ground: string }[],
): void {
	const named = told?.about === 'mentor' && told.homeGroup ? mentorsOf(school, told.homeGroup, today) : [];
	for (const { person, part, ground } of rows) {
		if (named.includes(person)) throw new Error(`${person} reads a report about ${person}`);
		if (ground === 'overdue' && (part === '*' || part === 'reporter'))
			throw new Error('who told it goes up with the report');
	}
}

test(
	`I1, I2, I5, R-7, S-1.1.6: ${lives} reports always have a reader, and never the one they are about`,
	{ timeout: 600_000 },
	() => {
		fc.assert(
			fc.property(submission, fc.constantFrom(...schools), story, (told, school, acts) => {
				const received = receiveReport(told, { staffing: school, day: today });
				if (isRefusal(received)) return;
				let facts = appended([], received, { by: 'intake' });
				let day = today;
				everythingHolds(facts, school, day);
				for (const { what, number, days } of acts) {
					day = addDays(day, days);
					const decided = (steps[what] as Step)(
						foldReport('record', facts),
						{ staffing: school, day },
						number,
					);
					if (isRefusal(decided) && !isInBook(decided.because, rules.edition))
						throw new Error(decided.because);
					if (isRefusal(decided) || decided.length === 0) continue;
					facts = appended(facts, decided, { at: Date.parse(day) });
					everythingHolds(facts, school, day);
				}
			}),
			{ numRuns: lives },
		);
	},
);
