/** Closing a dossier: what the two forms ask, and what a full closing still misses. */
import { gate } from '#lib/domain/4-carrying-out/gate.ts';
import { lacking, mayCloseLightly } from '#lib/domain/5-evaluation/close.ts';
import type { DossierView } from '#lib/server/doors/dossiers/dossier.ts';
import { en, nl } from '#lib/text/closing.ts';
import { fill, pick } from '#lib/text/language.ts';
import type { ClosingElementId } from '#protocol/schema.ts';
import { gateTitle } from '../gate-list.ts';
import { here, type Here, type Reader } from '../here.ts';
import { dossierName } from '../names.ts';

export function closingPage(view: DossierView, reader: Reader) {
	const at = here(view, reader);
	const texts = pick({ nl, en }, reader.language);
	const { dossier, book } = view;
	return {
		texts,
		common: {
			crumbs: at.texts.crumbs,
			dossiers: at.texts.dossiers,
			errors: at.texts.errors,
			optional: at.texts.optional,
		},
		base: `/dossiers/${dossier.record}`,
		dossierTitle: dossierName(at),
		today: view.today,
		isClosed: dossier.closed !== null,
		mayClose: at.rights.change,
		light: mayCloseLightly(book, dossier.level),
		outcomes: outcomes(at),
		bullied: dossier.places
			.filter((place) => place.role === 'bulliedPupil')
			.map(({ id, name }) => ({ id, name })),
		answerReasons: reasonsOf('pupilAnswer', at),
		checkReasons: reasonsOf('lastCheck', at),
		lastCheck:
			dossier.appointments
				.flatMap((each) => (each.done ? [each.done.on] : []))
				.sort()
				.at(-1) ?? '',
		missing: missing(at, texts.full.told),
	};
}

/** The pupil's own word "bullying" binds: nobody else may call it something smaller. */
function outcomes({ view, language }: Here) {
	const saidBullying = view.dossier.places.some(
		(place) => place.role === 'bulliedPupil' && place.ownWord === 'bullying',
	);
	const open = view.book.approach.closing.outcomes.filter(
		({ id }) => id !== 'notBullyingInOwnWord' || !saidBullying,
	);
	return open.map(({ id, text, meaning }) => ({ value: id, label: text[language], hint: meaning[language] }));
}

function reasonsOf(id: ClosingElementId, { view, language }: Here) {
	const { closing, reasons } = view.book.approach;
	const listed = closing.full.gate.find((element) => element.id === id)?.reasons ?? [];
	return reasons
		.filter((reason) => listed.includes(reason.id))
		.map((reason) => ({ value: reason.id, label: reason.text[language] }));
}

export interface Missing {
	readonly text: string;
	readonly href: string;
}

/** Each with the page where it is done or explained. */
function missing(at: Here, told: string): Missing[] {
	const { dossier, book } = at.view;
	const base = `/dossiers/${dossier.record}`;
	const items = gate(dossier, book, dossier.level);
	return lacking(dossier, book).map((id) => {
		const item = items.find((each) => id === `${each.element.id}:${each.subject ?? 'dossier'}`);
		if (item) return { text: gateTitle(item, at), href: `${base}#stand` };
		const agreement = dossier.agreements.find((each) => id === `agreementsTold:${each.id}`);
		return { text: fill(told, { text: agreement?.made.text ?? '' }), href: `${base}/afspraken` };
	});
}
