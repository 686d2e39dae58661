/** The agreements of a dossier, the check that is next, and the forms to add to them. */
import { nextCheck } from '#lib/domain/4-carrying-out/agreement.ts';
import { reasonFor } from '#lib/domain/4-carrying-out/gate.ts';
import type { AgreementsView } from '#lib/server/doors/agreements/agreement.ts';
import { en, nl } from '#lib/text/agreements.ts';
import { dayName } from '#lib/text/dates.ts';
import { fill, pick } from '#lib/text/language.ts';
import { agreementRows } from '../agreement-rows.ts';
import { here, type Here, type Reader } from '../here.ts';
import { dossierName, listed, placeName, trackOf } from '../names.ts';
import { reasonWords } from '../timeline-words.ts';

type Words = typeof nl;

export function agreementsPage(view: AgreementsView, reader: Reader, done: string | null) {
	const at = here(view, reader);
	const texts = pick({ nl, en }, reader.language);
	const open = nextCheck(view.dossier);
	return {
		texts,
		common: {
			crumbs: at.texts.crumbs,
			dossiers: at.texts.dossiers,
			errors: at.texts.errors,
			optional: at.texts.optional,
		},
		base: `/dossiers/${view.dossier.record}`,
		dossierTitle: dossierName(at),
		head: view.head,
		today: view.today,
		isClosed: view.dossier.closed !== null,
		mayAgree: at.rights.agree && view.dossier.closed === null,
		agreements: rows(at, texts),
		people: people(at),
		whom: whom(at, texts),
		reasons: reasonsNotToTell(at),
		rules: view.book.bullying.rules.map(({ id, text }) => ({
			value: id,
			label: `${id}: ${text[at.language]}`,
		})),
		proposed: view.proposed,
		check: open ? checkOf(open, at, texts) : null,
		dates: dates(at),
		done: done !== null && Object.hasOwn(texts.done, done) ? texts.done[done as keyof Words['done']] : null,
	};
}

function rows(at: Here, texts: Words) {
	const { agreements } = at.view.dossier;
	return agreementRows(at).map((row, index) => {
		const agreement = agreements[index]!;
		return {
			...row,
			rule: ruleOf(agreement, at, texts),
			told: told(agreement, at, texts),
			untold: untold(agreement, at, texts),
		};
	});
}

type Agreement = Here['view']['dossier']['agreements'][number];

function ruleOf({ made }: Agreement, { view, language }: Here, texts: Words): string | null {
	const rule = view.book.bullying.rules.find((each) => each.id === made.rule);
	return rule ? fill(texts.rule, { rule: rule.text[language] }) : null;
}

function told({ shared }: Agreement, at: Here, texts: Words): string {
	if (shared.length === 0) return texts.toldNobody;
	const names = shared.map(({ to, place }) => {
		const name = placeName(at, place);
		return to === 'guardian' ? fill(texts.guardianOf, { name }) : name;
	});
	return fill(texts.toldTo, { names: listed([...new Set(names)], at.language) });
}

/** Why somebody does not hear it, when that was explained. */
function untold({ id }: Agreement, at: Here, texts: Words): string | null {
	const reason = reasonFor(at.view.dossier, 'agreementsTold', id);
	return reason ? fill(texts.untold.given, { reason: reasonWords(reason, at).toLowerCase() }) : null;
}

function reasonsNotToTell({ view, language }: Here) {
	const { closing, reasons } = view.book.approach;
	const listed = closing.full.gate.find((element) => element.id === 'agreementsTold')?.reasons ?? [];
	return reasons
		.filter((reason) => listed.includes(reason.id))
		.map((reason) => ({ value: reason.id, label: reason.text[language] }));
}

function people({ view }: Here) {
	return view.dossier.places
		.filter((place) => trackOf(place) !== 3)
		.map(({ id, name }) => ({ value: id, label: name }));
}

/** A pupil, or the parents of a pupil. */
function whom(at: Here, texts: Words) {
	return people(at).flatMap(({ value, label: name }) => [
		{ value: `pupil:${value}`, label: fill(texts.tell.pupil, { name }) },
		{ value: `guardian:${value}`, label: fill(texts.tell.guardian, { name }) },
	]);
}

function checkOf({ id, on }: { id: string; on: string }, { view, language }: Here, texts: Words) {
	const day = dayName(on, language);
	return {
		id,
		title: fill(texts.check.title, { day }),
		late: on < view.today ? fill(texts.check.late, { day }) : null,
		day,
	};
}

function dates({ view, language }: Here): string[] {
	const open = view.dossier.appointments.filter((each) => each.purpose === 'check' && !each.done);
	return open
		.map((each) => each.on)
		.sort()
		.map((day) => dayName(day, language));
}
