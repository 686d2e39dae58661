/** What happened in a report and in a dossier, as facts that the rules themselves decided: twenty of them, with real words. */
import type { Guide, Protocol } from '../protocol/schema.ts';
import { answerReport, linkReport, receiveReport } from '../src/lib/domain/1-reporting/report-decisions.ts';
import { submission, type ReportDraft } from '../src/lib/domain/1-reporting/report-draft.ts';
import { openDossier, takeMeasure, type Named } from '../src/lib/domain/2-analysis/open-dossier.ts';
import { checkAgreements, makeAgreement } from '../src/lib/domain/4-carrying-out/agreement.ts';
import { guideFor, holdConversation } from '../src/lib/domain/4-carrying-out/hold-conversation.ts';
import { close } from '../src/lib/domain/5-evaluation/close.ts';
import { recordInSis } from '../src/lib/domain/5-evaluation/sis-record.ts';
import { addDays, type Day } from '../src/lib/domain/calendar/day.ts';
import { placeOf, type Dossier } from '../src/lib/domain/dossier.ts';
import type { NewFact } from '../src/lib/domain/facts.ts';
import type { Answer } from '../src/lib/domain/payloads.ts';
import { isRefusal, type Refusal } from '../src/lib/domain/refusal.ts';
import { foldReport } from '../src/lib/domain/report.ts';
import type { Staffing } from '../src/lib/domain/staffing.ts';
import { askedInReport } from '../src/lib/text/report-form.ts';
import { Diary, type Written } from './diary.ts';

/** As somebody tells it who saw it happen and gives no name. */
export const draft: ReportDraft = {
	story:
		'Er is een appgroep van de klas en een van ons zit er niet in. Ze zetten er foto’s van die leerling in. In de pauze lopen ze weg als die komt zitten, en bij gym wordt die als laatste gekozen.',
	forms: ['isolation', 'digital'],
	bulliedPupil: 'Iemand uit mijn klas',
	who: 'Een paar uit mijn klas. Nu doen er meer mee.',
	about: 'pupil',
};

/** `passed` throws when a rule says no: then this file tells a life that cannot be. */
function passed(decided: NewFact[] | Refusal): NewFact[] {
	if (isRefusal(decided)) throw new Error(`A made-up life was refused: ${decided.refused}`);
	return decided;
}

export interface ReportLife {
	readonly record: string;
	readonly homeGroup: string;
	readonly staffing: Staffing;
	readonly on: Day;
	/** Read, answered and linked; null while nobody has looked. */
	readonly handled: { readonly by: string; readonly dossier: string } | null;
}

export function reportLife({ record, homeGroup, staffing, on, handled }: ReportLife): Written[] {
	const told = submission({ ...draft, homeGroup }, askedInReport);
	const diary = new Diary(record);
	diary.write('intake', passed(receiveReport(told, { staffing, day: on })));
	if (!handled) return diary.pages;
	diary.write(handled.by, [
		{ kind: 'reportRead', part: 'thread', subject: null, happenedOn: on, payload: {} },
	]);
	diary.write(
		handled.by,
		passed(answerReport('Goed dat je het vertelt. Ik spreek je morgen in de pauze.', on)),
	);
	diary.write(handled.by, passed(linkReport(foldReport(record, diary.facts), handled.dossier, on)));
	return diary.pages;
}

export interface DossierLife {
	readonly record: string;
	readonly report: string;
	readonly lead: string;
	readonly bullied: { readonly id: string; readonly named: Named };
	readonly reported: { readonly id: string; readonly named: Named };
	readonly opened: Day;
	readonly nextCheck: Day;
	readonly closed: boolean;
	readonly edition: Protocol;
}

export function dossierLife(life: DossierLife): Written[] {
	const { record, lead, bullied, reported, opened, edition } = life;
	const diary = new Diary(record);
	const then = (days: number, decide: (state: Dossier, on: Day) => NewFact[] | Refusal) =>
		diary.write(lead, passed(decide(diary.state, addDays(opened, days))));
	const pupils = [bullied, reported];
	const opening = { reports: [life.report], homeGroup: bullied.named.homeGroup, lead, pupils };
	then(0, (_, on) => openDossier(opening, on));
	then(0, (_, on) => takeMeasure('Extra toezicht in de kantine, grote pauze', null, on));
	for (const { id } of pupils) then(1, (state, on) => talk(state, id, { on, edition }));
	then(2, (state, on) => agree(state, `${record}-a`, { on, check: `${record}-1`, who: [reported.id] }));
	then(2, (state, on) => agree(state, `${record}-b`, { on, check: null, who: [bullied.id] }));
	for (const { id } of pupils) then(3, (state, on) => inSom(state, id, on));
	then(9, (state, on) => check(state, { on, next: life.closed ? null : life.nextCheck }));
	if (life.closed) then(10, (state, on) => closeLightly(state, bullied.id, { on, edition }));
	return diary.pages;
}

function talk(state: Dossier, place: string, { on, edition }: { on: Day; edition: Protocol }) {
	const guide = guideFor(edition, placeOf(state, place)!);
	const talked = { place, on, answers: answersTo(guide), said: ['closingCard'], toldThatRecorded: true };
	const summary =
		'Vertelt dat er een appgroep is met foto’s die niemand wilde. In de kantine staan leerlingen op als er iemand bij komt zitten. Wil dat het stopt en wil meedenken over hoe.';
	return holdConversation(state, { ...talked, ending: 'finished', summary }, { edition, today: on });
}

function answersTo(guide: Guide): Answer[] {
	const questions = guide.parts.flatMap((part) => part.entries.filter((entry) => entry.kind === 'question'));
	const quote = 'Als ik ga zitten, staan ze op. Dat is al een paar weken zo.';
	return questions.slice(0, 8).map(({ id, ask }) => {
		if (id === 'ownWord') return { question: id, asked: ask, state: 'answered', choices: ['bullying'] };
		return { question: id, asked: ask, state: 'answered', quote };
	});
}

function agree(state: Dossier, id: string, made: { on: Day; check: string | null; who: string[] }) {
	const { on, check, who } = made;
	const text = 'De foto’s worden verwijderd en in de pauze is er een plek voor iedereen';
	const planned = check ? { id: check, on: addDays(on, 7) } : null;
	return makeAgreement(state, { id, made: { text, who, rule: 'R5', from: on }, check: planned }, on);
}

function inSom(state: Dossier, place: string, on: Day) {
	return recordInSis(state, { place, hash: place, notBecause: null, why: '' }, on);
}

function check(state: Dossier, { on, next }: { on: Day; next: Day | null }) {
	const [appointment] = state.appointments;
	const results = state.agreements.map(({ id }) => ({ agreement: id, result: 'kept' as const, note: '' }));
	const planned = next ? { id: `${state.record}-2`, on: next } : null;
	const held = { appointment: appointment!.id, results, answer: 'better' as const, note: 'Het gaat beter.' };
	return checkAgreements(state, { ...held, next: planned }, on);
}

function closeLightly(state: Dossier, place: string, { on, edition }: { on: Day; edition: Protocol }) {
	const answers = [{ place, answer: 'Het is gestopt.', reason: null }];
	const closing = { light: true, outcome: 'stopped' as const, answers, check: { on, reason: null }, why: '' };
	return close(state, closing, { edition, today: on });
}
