/** Steps 2 to 5. What an open dossier asks next. An open dossier always asks something: bullying does not stop by itself (§1.1.6). */
import { addDays, type Day } from '../calendar/day.ts';
import { addSchoolDays, schoolDayOnOrAfter } from '../calendar/school-calendar.ts';
import { dueDay } from '../calendar/term.ts';
import { placesWith, type Dossier } from '../dossier.ts';
import type { Duty, DutyName, Rules } from '../duty.ts';
import type { Part } from '../facts.ts';
import type { Seat } from '../staffing.ts';
import { gate, isOpen, partOf, type GateItem } from './gate.ts';

/** `escalatesTo` is the coordinator's seat for this dossier, null when the school has none. */
export function dossierDuties(dossier: Dossier, rules: Rules, escalatesTo: Seat | null): Duty[] {
	if (dossier.closed || !dossier.lead) return [];
	const asked = [...gateDuties(dossier, rules), ...tellDuties(dossier, rules), ...checkDuties(dossier)];
	const duties = asked.length > 0 ? asked : [closeOrPlan(dossier, rules)];
	return duties.map((duty) => ({
		...duty,
		seat: `person:${dossier.lead}`,
		level: dossier.level,
		dueAt: null,
		escalatesTo,
		escalatesOn: escalatesTo ? addSchoolDays(rules.calendar, duty.due, 1) : null,
	}));
}

type Asked = Pick<Duty, 'id' | 'what' | 'part' | 'subject' | 'track' | 'step' | 'because' | 'from' | 'due'>;

/** What may be asked now: SOM only after the talk it is about, or the reason why there was none. */
function gateDuties(dossier: Dossier, rules: Rules): Asked[] {
	return gate(dossier, rules.edition, dossier.level)
		.filter(isOpen)
		.flatMap((item) => {
			const term = termOf(dossier, rules, item);
			return term ? [asked(dossier, item, term)] : [];
		});
}

type Term = Pick<Asked, 'from' | 'due'>;

function asked(dossier: Dossier, { element, subject }: GateItem, term: Term): Asked {
	const what = element.id as DutyName;
	const role = dossier.places.find((place) => place.id === subject)?.role;
	return {
		id: `${what}:${subject ?? 'dossier'}`,
		what,
		part: partOf(element.id, subject),
		subject,
		// SOM is asked per pupil: it belongs to that pupil's own track.
		track: element.per === 'involvedPupil' ? (role === 'bulliedPupil' ? 1 : 2) : element.track,
		step: element.step,
		because: element.because,
		...term,
	};
}

function termOf(dossier: Dossier, rules: Rules, { element, subject }: GateItem): Term | null {
	const from = element.id === 'sisRecord' ? talkDone(dossier, subject) : dossier.openedOn;
	if (!from) return null;
	const term = element.id === 'sisRecord' ? rules.settings.recordInSis : rules.settings.firstTalks;
	return { from, due: dueDay(term, from, rules.calendar) };
}

/** The day of the talk, or of the reason why there is none: the text in SOM can wait no longer. */
function talkDone(dossier: Dossier, place: string | null): Day | undefined {
	const talk = dossier.talks.find((held) => held.subject === place)?.happenedOn;
	const isTalk = (element: string) => element === 'talkBullied' || element === 'talkBullying';
	return talk ?? dossier.reasons.find((given) => given.subject === place && isTalk(given.element))?.on;
}

/** whoever is named hears that something is recorded, at the latest in the talk. */
function tellDuties(dossier: Dossier, rules: Rules): Asked[] {
	return placesWith(dossier, 'reportedPupil', 'bullyingPupil').flatMap((place) => {
		const talk = dossier.talks.find((held) => held.subject === place.id);
		const told = dossier.told.some((fact) => fact.subject === place.id && fact.payload.to === 'pupil');
		if (!talk || told) return [];
		const due = schoolDayOnOrAfter(rules.calendar, talk.happenedOn);
		return [
			{
				...own('tellRecorded', place.id, `talk:${place.id}`),
				track: 2,
				step: 4,
				because: '§B1.P.2',
				from: talk.happenedOn,
				due,
			},
		];
	});
}

/** The mentor regularly checks whether everyone keeps to what was agreed (§PM.5.1). */
function checkDuties(dossier: Dossier): Asked[] {
	return dossier.appointments
		.filter((appointment) => appointment.purpose === 'check' && !appointment.done)
		.map(({ id, on }) => ({
			...own('check', id, 'shared'),
			track: null,
			step: 5,
			because: '§PM.5.1',
			from: addDays(on, -7),
			due: on,
		}));
}

function closeOrPlan(dossier: Dossier, rules: Rules): Asked {
	const last = dossier.appointments.flatMap((appointment) => (appointment.done ? [appointment.done.on] : []));
	const from = [dossier.openedOn, dossier.lastActOn, ...last].sort().at(-1)!;
	const due = dueDay(rules.settings.afterLastCheck, from, rules.calendar);
	return { ...own('closeOrPlan', null, 'shared'), track: null, step: 5, because: '§2.2.5.2', from, due };
}

function own(
	what: DutyName,
	subject: string | null,
	part: Part,
): Pick<Asked, 'id' | 'what' | 'subject' | 'part'> {
	return { id: `${what}:${subject ?? 'dossier'}`, what, subject, part };
}
