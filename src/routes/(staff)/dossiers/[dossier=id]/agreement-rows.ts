/** Agreements as lines: who promised, since when, and whether it is kept. */
import type { StatusName, Track } from '#lib/ui/tracks.ts';
import { shortDay } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import type { Here } from './here.ts';
import { listed, trackOf } from './names.ts';

export interface AgreementLine {
	readonly id: string;
	readonly track: Track;
	readonly title: string;
	readonly who: string;
	readonly status: StatusName;
	readonly statusText: string;
}

type Agreement = Here['view']['dossier']['agreements'][number];

export function agreementRows(at: Here): AgreementLine[] {
	return at.view.dossier.agreements.map((agreement) => ({
		id: agreement.id,
		title: agreement.made.text,
		track: trackFor(agreement, at),
		who: whoAndWhen(agreement, at),
		...stateOf(agreement, at),
	}));
}

function promisers({ made }: Agreement, { view }: Here) {
	return view.dossier.places.filter((place) => made.who.includes(place.id));
}

function trackFor(agreement: Agreement, at: Here): Track {
	const [first] = promisers(agreement, at);
	return first ? trackOf(first) : 5;
}

function whoAndWhen(agreement: Agreement, at: Here): string {
	const { agreements } = at.texts;
	const names = promisers(agreement, at).map((place) => place.name);
	const who = names.length > 0 ? listed(names, at.language) : agreements.everyone;
	const { lastCheck, made } = agreement;
	if (lastCheck) return fill(agreements.checked, { who, day: shortDay(lastCheck.on, at.language) });
	return fill(agreements.since, { who, day: shortDay(made.from, at.language) });
}

/** An agreement that was not kept needs someone; it is shown as what cannot wait. */
function stateOf({ lastCheck }: Agreement, { texts }: Here): Pick<AgreementLine, 'status' | 'statusText'> {
	const { state } = texts.agreements;
	if (!lastCheck) return { status: 'busy', statusText: state.running };
	const shapes: Record<typeof lastCheck.result, StatusName> = {
		kept: 'done',
		partly: 'busy',
		notKept: 'late',
	};
	return { status: shapes[lastCheck.result], statusText: state[lastCheck.result] };
}
