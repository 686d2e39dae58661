/** The conversation companion: answers are kept per question as a sealed draft, and become facts when recorded. */
import { z } from 'zod';
import { guideFor, holdConversation, tell, type Talk } from '#lib/domain/4-carrying-out/hold-conversation.ts';
import { placeOf, type PupilPlace } from '#lib/domain/dossier.ts';
import { refuse } from '#lib/domain/refusal.ts';
import type { Answer } from '#lib/domain/payloads.ts';
import type { AnswerState, Guide } from '#protocol/schema.ts';
import { dropDraft, readDraft, takeDraft, writeDraft } from '../../drafts/draft-store.ts';
import type { Loaded } from '../../records/record-store.ts';
import { defineDoor, notFound, staffOnly, type Work } from '../door.ts';
import { changeDoor, permits, readDoor } from '../record-door.ts';
import { dossierView, type DossierView } from '../dossiers/dossier.ts';
import { loadRecord } from '../../records/record-store.ts';

/** What has been noted so far; one entry per question, prompt or observation of the guide. */
export interface TalkDraft {
	readonly answers: Readonly<
		Record<string, { state: AnswerState; quote?: string; choices?: string[]; note?: string }>
	>;
	readonly said: readonly string[];
	/** When something was last kept, in ms, for "Bewaard 10:58". */
	readonly keptAt: number;
}

export const emptyTalk: TalkDraft = { answers: {}, said: [], keptAt: 0 };

export interface ConversationView extends DossierView {
	readonly place: PupilPlace;
	readonly guide: Guide;
	readonly draft: TalkDraft;
}

const dossier = z.string();
const place = z.string();
const words = z.string().max(20_000);

function draftPlace(work: Work, loaded: Loaded, subject: string) {
	return {
		id: `talk:${loaded.record.id}:${subject}`,
		record: loaded.record.id,
		key: work.house.keys.read(loaded.record.key_id),
	};
}

export const readConversation = readDoor('dossier', {
	name: 'conversations/read-conversation',
	asks: { action: 'read', kind: 'talk' },
	input: z.object({ dossier, place }),
	record: (input) => input.dossier,
	place: (input) => input.place,
	async view(loaded, work, input): Promise<ConversationView | typeof notFound> {
		const found = placeOf(loaded.state, input.place);
		if (!found) return notFound;
		const [view, draft] = await Promise.all([
			dossierView(loaded, work),
			readDraft<TalkDraft>(work.tx, draftPlace(work, loaded, input.place)),
		]);
		return { ...view, place: found, guide: guideFor(view.book, found), draft: draft ?? emptyTalk };
	},
});

const answer = z.object({
	state: z.enum(['answered', 'notAsked', 'wontSay', 'dontKnow']),
	quote: words.optional(),
	choices: z.array(z.string().max(60)).max(60).optional(),
	note: words.optional(),
});

/** Autosave: one question, or one tick. Later answers win per question, so two devices do not wipe each other. */
export const keepConversation = defineDoor({
	name: 'conversations/keep-conversation',
	allows: staffOnly,
	input: z.object({
		dossier,
		place,
		answers: z.record(z.string().max(60), answer).default({}),
		said: z.record(z.string().max(60), z.boolean()).default({}),
	}),
	async run(work, input) {
		const loaded = await loadRecord(work.tx, work.house.keys, input.dossier);
		const asks = { action: 'update', kind: 'talk', place: input.place } as const;
		if (!loaded || !permits(work, loaded.rows, asks)) return notFound;
		const at = draftPlace(work, loaded, input.place);
		const before = (await takeDraft<TalkDraft>(work.tx, at)) ?? emptyTalk;
		const said = new Set(before.said);
		for (const [id, yes] of Object.entries(input.said))
			if (yes) said.add(id);
			else said.delete(id);
		const draft: TalkDraft = {
			answers: { ...before.answers, ...input.answers },
			said: [...said],
			keptAt: work.at,
		};
		writeDraft(work.tx, at, draft);
		work.audit = [
			{ chain: `record:${loaded.record.id}`, act: 'conversations/keep-conversation', detail: '' },
		];
		return { keptAt: draft.keptAt };
	},
});

const ending = z.enum(['finished', 'denies', 'refuses', 'staysAway']);

/** "Vastleggen": the draft becomes a fact, and is gone. */
export const recordConversation = changeDoor('dossier', {
	name: 'conversations/hold-conversation',
	asks: { action: 'create', kind: 'talk' },
	input: z.object({
		dossier,
		place,
		on: z.iso.date(),
		ending,
		summary: words,
		toldThatRecorded: z.boolean().default(false),
		/** The draft as it was shown on the page that is confirmed. */
		answers: z.record(z.string().max(60), answer),
		said: z.array(z.string().max(60)).max(100),
		since: z.coerce.number().int().optional(),
	}),
	record: (input) => input.dossier,
	place: (input) => input.place,
	since: (input) => input.since,
	decide: ({ state, rules, today }, input) => {
		const found = placeOf(state, input.place);
		if (!found) return refuse('unknownPlace', '§1.3.7');
		const answers = withQuestions(guideFor(rules.edition, found), input.answers);
		const talk: Talk = { ...input, answers };
		return holdConversation(state, talk, { edition: rules.edition, today });
	},
	also: (work, input) => dropDraft(work.tx, `talk:${input.dossier}:${input.place}`),
});

/** Each answer keeps the question as it was asked. */
export function withQuestions(guide: Guide, given: TalkDraft['answers']): Answer[] {
	return guide.parts.flatMap((part) =>
		part.entries.flatMap((entry) => {
			const answered = given[entry.id];
			return answered ? [{ question: entry.id, asked: askedText(entry), ...answered }] : [];
		}),
	);
}

function askedText(entry: Guide['parts'][number]['entries'][number]): Answer['asked'] {
	if (entry.kind === 'question' || entry.kind === 'agreementMoment') return entry.ask;
	return entry.kind === 'observation' ? entry.lookFor : entry.toDo;
}

export const tellPupil = changeDoor('dossier', {
	name: 'conversations/tell-recorded',
	asks: { action: 'update', kind: 'talk' },
	input: z.object({ dossier, place }),
	record: (input) => input.dossier,
	place: (input) => input.place,
	decide: ({ state, today }, input) =>
		placeOf(state, input.place) ? [tell(input.place, today)] : refuse('unknownPlace', '§1.3.7'),
});
