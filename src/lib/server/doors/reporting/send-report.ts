/** Sending: from a sealed draft to a record with its own key, routed, with a receipt, in one transaction. */
import { receiveReport, type Submission } from '#lib/domain/1-reporting/report-decisions.ts';
import { submission, type ReportDraft } from '#lib/domain/1-reporting/report-draft.ts';
import { instantAt } from '#lib/domain/calendar/day.ts';
import { isOpen, opensNext } from '#lib/domain/calendar/school-calendar.ts';
import { dueDay, dueInstant } from '#lib/domain/calendar/term.ts';
import type { StaffedRules } from '#lib/domain/derived.ts';
import type { NewFact } from '#lib/domain/facts.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { holders } from '#lib/domain/staffing.ts';
import { askedInReport } from '#lib/text/report-form.ts';
import type { Protocol } from '#protocol/schema.ts';
import { dropDrafts, readDraft, takeDraft, writeDraft } from '../../drafts/draft-store.ts';
import { current } from '../../editions/edition-store.ts';
import { drawCode, locator, verifier } from '../../keys/receipt-code.ts';
import { putInOutbox } from '../../mail/outbox-store.ts';
import { peopleById } from '../../people/person-store.ts';
import { isTaken, putReceipt } from '../../receipts/receipt-store.ts';
import { withInstant } from '../../records/acute-instant.ts';
import { openRecord } from '../../records/open-record.ts';
import { loadRules, rulesFor } from '../../records/rules.ts';
import { defineDoor, type Work } from '../door.ts';
import { placeOfDraft, reportDraftShape } from './draft.ts';
import { knownAnswers } from './known-answers.ts';

export const receiptDraftId = 'receipt';

/** What the confirmation page shows; kept sealed under the reporter's cookie until the code is written down. */
export interface Confirmation {
	readonly words: readonly string[];
	readonly readers: readonly string[];
	readonly circle: string;
	readonly acute: boolean;
	readonly from: string;
	readonly answerBy: string;
	readonly talkBy: string;
	readonly checkAfter: string;
	readonly named: boolean;
	/** When someone reads again, while the school is closed; null when it is open. */
	readonly opens: { readonly day: string; readonly time: string } | null;
}

interface Code {
	readonly words: string[];
	readonly locator: Buffer;
	readonly verifier: string;
}

export const sendReport = defineDoor({
	name: 'reporting/send-report',
	allows: (actor) => Boolean(actor.draftKey),
	/** The last page may still carry an answer of its own. */
	input: reportDraftShape,
	// Hashing takes a tenth of a second: it happens before the transaction and holds no lock.
	prepare: drawn,
	async run(work, last, drawnCode: Code) {
		const filled = { ...(await takeDraft<ReportDraft>(work.tx, placeOfDraft(work))), ...last } as ReportDraft;
		const rules = await rulesFor(work.tx, await loadRules(work.tx), current.hash);
		const draft = knownAnswers(filled, { book: rules.edition, homeGroups: rules.staffing.years });
		const told = toldBy(draft, rules.edition);
		const facts = receiveReport(told, { staffing: rules.staffing, day: work.today });
		if (isRefusal(facts)) return (await shownBefore(work)) ?? facts;
		const code = await free(work, drawnCode);
		const reporter = work.tx.who.person;
		work.tx.become('intake', told.named ? work.at : instantAt(work.today, '00:00'));
		receive(work, { facts, rules, code });
		const shown = await confirmation(work, facts, rules, code);
		work.tx.become(reporter, work.at);
		dropDrafts(work.tx);
		writeDraft(work.tx, { ...placeOfDraft(work), id: receiptDraftId }, shown);
		work.tx.become('intake');
		return shown;
	},
});

/** Pressed twice: nothing is left to send, and the first answer is shown again. */
function shownBefore(work: Work): Promise<Confirmation | null> {
	return readDraft<Confirmation>(work.tx, { ...placeOfDraft(work), id: receiptDraftId });
}

/** Whose safety was asked about depends on who tells; "something else" is an answer, but not a form of bullying. */
function toldBy(draft: ReportDraft, book: Protocol): Submission {
	const reporter = book.reportChoices.reporters.find((each) => each.id === draft.from);
	const told = submission(draft, { ...askedInReport, ...(reporter && { safe: reporter.askSafety }) });
	const forms = book.bullying.forms.map((form) => form.id);
	return { ...told, forms: told.forms.filter((form) => forms.includes(form)) };
}

async function drawn(house: Work['house']): Promise<Code> {
	const words = drawCode();
	return {
		words,
		locator: locator(house.pepper, words),
		verifier: await verifier(house.pepper, words, house.receiptCost),
	};
}

/** Two words are drawn again when another report has them: once in four million times the number of reports. */
async function free(work: Work, code: Code): Promise<Code> {
	return (await isTaken(work.tx, code.locator)) ? free(work, await drawn(work.house)) : code;
}

interface Received {
	readonly facts: readonly NewFact[];
	readonly rules: StaffedRules;
	readonly code: Code;
}

function receive(work: Work, { facts, rules, code }: Received): void {
	const acuteAt = dueInstant(rules.settings.acuteAnswer, work.at);
	const record = openRecord(work, {
		kind: 'report',
		facts,
		rules,
		adjust: (rows) => withInstant(rows, acuteAt),
	});
	putReceipt(work.tx, code.locator, { record: record.id, verifier: code.verifier });
	const taken = routeOf(facts);
	const people = taken.seats.flatMap((seat) =>
		holders(rules.staffing, seat, work.today).map((h) => h.person),
	);
	putInOutbox(work.tx, [...new Set(people)], taken.acute ? 'actNow' : 'somethingWaits');
}

function routeOf(facts: readonly NewFact[]) {
	const received = facts.find((fact) => fact.kind === 'reportReceived')!;
	return received.payload.route;
}

async function confirmation(
	work: Work,
	facts: readonly NewFact[],
	rules: StaffedRules,
	code: Code,
): Promise<Confirmation> {
	const received = facts.find((fact) => fact.kind === 'reportReceived')!.payload;
	const { seats, circle, acute } = received.route;
	const people = seats.flatMap((seat) => holders(rules.staffing, seat, work.today).map((h) => h.person));
	const names = await peopleById(work.tx, people);
	return {
		words: code.words,
		readers: names.map((person) => `${person.given_name} ${person.family_name}`),
		circle,
		acute,
		from: received.from,
		answerBy: dueDay(rules.settings.firstAnswer, work.today, rules.calendar),
		talkBy: dueDay(rules.settings.firstTalks, work.today, rules.calendar),
		checkAfter: dueDay(rules.settings.checks[0] ?? { weeks: 1 }, work.today, rules.calendar),
		named: received.named,
		opens: isOpen(rules.calendar, work.at) ? null : opensNext(rules.calendar, work.at),
	};
}
