/** What this level asks, element by element: done, with a reason, or still open. A gate never traps. */
import { gate, isOpen, type GateItem } from '#lib/domain/4-carrying-out/gate.ts';
import type { StatusName } from '#lib/ui/tracks.ts';
import { fill } from '#lib/text/language.ts';
import type { Here } from './here.ts';
import { placeName } from './names.ts';
import { reasonWords } from './timeline-words.ts';

export interface GateLine {
	/** Its place in the list, for the ids of its form. */
	readonly key: string;
	readonly element: string;
	readonly subject: string;
	readonly title: string;
	readonly status: StatusName;
	readonly statusText: string;
	/** Empty where nothing has to be explained any more, or this reader cannot. */
	readonly reasons: readonly { value: string; label: string }[];
}

export function gateLines(at: Here): GateLine[] {
	const { dossier, book } = at.view;
	return gate(dossier, book, dossier.level).map((item) => {
		const open = isOpen(item);
		return {
			key: `${item.element.id}-${item.subject ?? 'dossier'}`,
			element: item.element.id,
			subject: item.subject ?? '',
			title: gateTitle(item, at),
			status: open ? 'planned' : 'done',
			statusText: stateWords(item, at),
			reasons: open && at.rights.change && !dossier.closed ? reasonsOf(item, at) : [],
		};
	});
}

export function gateTitle({ element, subject }: GateItem, at: Here): string {
	const what = element.what[at.language];
	return subject === null ? what : fill(at.texts.gate.forPupil, { what, name: placeName(at, subject) });
}

function stateWords({ met, reason }: GateItem, at: Here): string {
	const { gate: words } = at.texts;
	if (met) return words.met;
	return reason === null ? words.open : fill(words.reason, { reason: reasonWords(reason, at).toLowerCase() });
}

function reasonsOf({ element }: GateItem, { view, language }: Here): GateLine['reasons'] {
	return view.book.approach.reasons
		.filter((reason) => element.reasons.includes(reason.id))
		.map((reason) => ({ value: reason.id, label: reason.text[language] }));
}
