/** What holds in every dossier, whatever people did before: the invariants of the access matrix and of the rules. */
import type { Protocol, ReasonId } from '#protocol/schema.ts';
import { house, type AccessRow } from '#lib/domain/access/access-of.ts';
import { kinds, may, type Action } from '#lib/domain/access/may.ts';
import type { Derived, StaffedRules } from '#lib/domain/derived.ts';
import { placesWith, type Dossier } from '#lib/domain/dossier.ts';
import type { Duty } from '#lib/domain/duty.ts';
import type { NewFact } from '#lib/domain/facts.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import type { Staffing } from '#lib/domain/staffing.ts';
import { gate, isOpen } from '#lib/domain/4-carrying-out/gate.ts';
import { giveReason, type GivenReason } from '#lib/domain/4-carrying-out/give-reason.ts';
import { close, lacking, type Closing } from '#lib/domain/5-evaluation/close.ts';

const paragraphs = new WeakMap<Protocol, ReadonlySet<string>>();

export function isInBook(paragraph: string, edition: Protocol): boolean {
	const known = paragraphs.get(edition) ?? new Set(edition.paragraphs.map(({ id }) => id));
	paragraphs.set(edition, known);
	return known.has(paragraph);
}

const day = /^20\d\d-[01]\d-[0-3]\d$/;
const actions: readonly Action[] = ['create', 'read', 'update'];

/** Everything a duty points at exists, and it is asked before it is due, and due before it goes up. */
export function dutiesMakeSense(duties: readonly Duty[], { edition }: StaffedRules): void {
	if (new Set(duties.map((duty) => `${duty.id} ${duty.seat}`)).size < duties.length)
		throw new Error('a duty comes twice');
	for (const duty of duties) {
		const { id, because, from, due, escalatesOn, seat } = duty;
		if (!isInBook(because, edition)) throw new Error(`${id} rests on ${because}, which is not in the book`);
		if (!day.test(from) || !day.test(due) || due < from)
			throw new Error(`${id} is asked from ${from} and due on ${due}`);
		if (escalatesOn !== null && escalatesOn < due)
			throw new Error(`${id} goes up on ${escalatesOn}, before ${due}`);
		if (seat === '' || seat.endsWith(':')) throw new Error(`${id} has no seat`);
	}
}

/** An open dossier always asks something and a closed one nothing; what a closing lacks is asked, or waits for what is. */
export function neverSilent(dossier: Dossier, { duties }: Derived, { edition }: StaffedRules): void {
	if (dossier.lead === null) throw new Error('a dossier without a lead');
	if (duties.length > 0 !== (dossier.closed === null))
		throw new Error(`asks ${duties.length}, closed ${!!dossier.closed}`);
	if (dossier.closed) return;
	const asked = new Set(duties.map((duty) => duty.id));
	for (const { element, subject } of gate(dossier, edition, dossier.level).filter(isOpen)) {
		const talk = ['talkBullied', 'talkBullying'].some((each) => asked.has(`${each}:${subject}`));
		const waits = element.id === 'sisRecord' && talk;
		if (!waits && !asked.has(`${element.id}:${subject ?? 'dossier'}`))
			throw new Error(`nobody is asked for ${element.id}`);
	}
}

/** I1, I2 and R-19, on the rows as they are. */
export function rowsKeepTheirLimits(rows: readonly AccessRow[], staffing: Staffing): void {
	const administrators = new Set(
		staffing.roles.filter(({ role }) => role === 'administrator').map(({ person }) => person),
	);
	if (rows.filter((row) => row.person === house).length !== 1) throw new Error('the house holds one row');
	for (const row of rows) {
		if (administrators.has(row.person)) throw new Error(`an administrator holds ${row.ground} ${row.part}`);
		if (row.ground === 'status' && (row.part !== 'status' || row.writes))
			throw new Error(`status holds ${row.part}`);
		if (row.from !== null && row.until !== null && row.until <= row.from)
			throw new Error('a row that ends before it begins');
	}
	if (new Set(rows.map((row) => [row.person, row.part, row.ground].join())).size < rows.length)
		throw new Error('a row comes twice');
	if (anythingAllowed(rows, { roles: ['administrator'], conflict: false }))
		throw new Error('an administrator is allowed');
	if (anythingAllowed(rows, { roles: [], conflict: true })) throw new Error('a conflict is outweighed');
}

function anythingAllowed(
	rows: readonly AccessRow[],
	who: { roles: 'administrator'[]; conflict: boolean },
): boolean {
	const grounds = [...new Set(rows.map((row) => row.ground))];
	return kinds.some((kind) =>
		actions.some((action) => may({ ...who, roles: ['mentor', ...who.roles], grounds }, action, kind)),
	);
}

/** Reasons for all that is open, each given by one person who needs nobody else. */
export function reasonsForAll(dossier: Dossier, rules: StaffedRules, today: string): NewFact[] {
	const open = lacking(dossier, rules.edition).map((each) => {
		const cut = each.indexOf(':');
		const subject = each.slice(cut + 1);
		return { element: each.slice(0, cut), subject: subject === 'dossier' ? null : subject } as GivenReason;
	});
	return open.flatMap((item) => firstAccepted(item, { dossier, rules, today }));
}

function firstAccepted(
	item: GivenReason,
	at: { dossier: Dossier; rules: StaffedRules; today: string },
): NewFact[] {
	for (const reason of at.rules.edition.approach.reasons) {
		const decided = giveReason(
			at.dossier,
			{ ...item, reason: reason.id, why: 'x' },
			{ edition: at.rules.edition, today: at.today },
		);
		if (!isRefusal(decided)) return decided;
	}
	throw new Error(`no reason fits ${item.element} of ${item.subject}`);
}

/** A closing that asks no pupil, no parent and no colleague for anything. */
export function closingAlone(dossier: Dossier, { edition }: StaffedRules, light: boolean): Closing {
	const form = edition.approach.closing[light ? 'light' : 'full'];
	const reasonFor = (id: 'pupilAnswer' | 'lastCheck'): ReasonId =>
		form.gate.find((element) => element.id === id)!.reasons.at(-1)!;
	const answers = placesWith(dossier, 'bulliedPupil').map(({ id }) => ({
		place: id,
		answer: '',
		reason: reasonFor('pupilAnswer'),
	}));
	const check = { on: null, reason: reasonFor('lastCheck') };
	return { light, outcome: edition.approach.closing.outcomes[0]!.id, answers, check, why: 'x' };
}

export function closes(dossier: Dossier, rules: StaffedRules, how: { light: boolean; today: string }): void {
	const decided = close(dossier, closingAlone(dossier, rules, how.light), {
		edition: rules.edition,
		today: how.today,
	});
	if (isRefusal(decided))
		throw new Error(`no way out: ${decided.refused}, ${lacking(dossier, rules.edition).join(' ')}`);
}
