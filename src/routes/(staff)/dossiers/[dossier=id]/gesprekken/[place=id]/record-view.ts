/** Recording: the notes as a list, a first summary, how it ended, and for a pupil who bullies the card to read aloud. */
import type { ConversationView } from '#lib/server/doors/conversations/conversation.ts';
import { closingCards, inWords, type ShownCard } from './cards.ts';
import { composeSummary } from './compose-summary.ts';
import { stepsOf } from './guide-walk.ts';
import { askedText, notedWords, type Folded } from './question-view.ts';
import { wordingTips, type WordingTip } from './wording-tips.ts';

export interface RecordView {
	readonly today: string;
	readonly head: number;
	readonly endings: readonly { value: string; label: string }[];
	readonly summary: string;
	readonly answers: readonly { id: string; asked: string; said: string; impression: boolean; href: string }[];
	/** The draft as it stands here, so that exactly this is recorded. */
	readonly notes: string;
	readonly cards: { plain: ShownCard; ifDenied: ShownCard } | null;
	/** The pupil who is named hears that something is recorded. */
	readonly asksTold: boolean;
	readonly wording: readonly WordingTip[];
}

export function recordView(view: ConversationView, folded: Folded): RecordView {
	const { guide, draft, book, place } = view;
	const { naming } = folded;
	const { answers, said } = draft;
	return {
		today: view.today,
		head: view.head,
		endings: guide.endings.map((ending) => ({ value: ending.id, label: inWords(ending.text, naming) })),
		summary: composeSummary({ answers, guide, book, name: naming.name }),
		answers: noted(view, folded),
		notes: JSON.stringify({ answers, said }),
		cards: guide.closingCard ? closingCards(guide.closingCard, naming) : null,
		asksTold: place.role !== 'bulliedPupil',
		wording: wordingTips(guide, undefined, naming),
	};
}

function noted({ guide, draft }: ConversationView, folded: Folded): RecordView['answers'] {
	return stepsOf(guide).flatMap(({ entry }) => {
		const said = notedWords(entry, draft.answers[entry.id], folded);
		const asked = askedText(entry, folded.naming);
		const href = `?fase=gesprek&vraag=${entry.id}#vraag`;
		return said === '' ? [] : [{ id: entry.id, asked, said, impression: entry.kind === 'observation', href }];
	});
}
