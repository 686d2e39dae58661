/** The confirmation after sending: shown again until the reporter says the code is written down. */
import { z } from 'zod';
import { dropDraft, readDraft } from '../../drafts/draft-store.ts';
import { current } from '../../editions/edition-store.ts';
import { defineDoor, notFound } from '../door.ts';
import { placeOfDraft } from './draft.ts';
import { receiptDraftId, type Confirmation } from './send-report.ts';

export interface ReceiptView extends Confirmation {
	readonly book: typeof current.book;
}

export const readReceipt = defineDoor({
	name: 'reporting/read-receipt',
	allows: (actor) => Boolean(actor.draftKey),
	input: z.object({}),
	async run(work): Promise<ReceiptView | typeof notFound> {
		const shown = await readDraft<Confirmation>(work.tx, { ...placeOfDraft(work), id: receiptDraftId });
		return shown ? { ...shown, book: current.book } : notFound;
	},
});

/** One of the five words, typed once, shows that the code was kept; after that the page forgets it. */
export const confirmReceipt = defineDoor({
	name: 'reporting/confirm-receipt',
	allows: (actor) => Boolean(actor.draftKey),
	input: z.object({ word: z.string().max(60) }),
	async run(work, { word }) {
		const shown = await readDraft<Confirmation>(work.tx, { ...placeOfDraft(work), id: receiptDraftId });
		if (!shown) return notFound;
		const right = shown.words.includes(word.trim().toLowerCase());
		if (right) dropDraft(work.tx, receiptDraftId);
		return { right };
	},
});
