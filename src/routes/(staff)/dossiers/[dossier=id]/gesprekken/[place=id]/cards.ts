/** Cards to read out or show, with what the levels and the ladder say from the dossier's own level on. */
import type { Card, ClosingCard, Text } from '#protocol/schema.ts';
import type { Language } from '#lib/text/language.ts';
import { withName } from '../../answer-words.ts';
import type { Here } from '../../here.ts';

export interface ShownCard {
	readonly title: string;
	readonly lines: readonly string[];
}

export interface Naming {
	readonly at: Here;
	readonly name: string;
}

export function cardOf(card: Card, naming: Naming): ShownCard {
	const lines = [...card.lines, ...(card.adds ? followingLevels(naming.at) : [])];
	return { title: inWords(card.title, naming), lines: lines.map((line) => inWords(line, naming)) };
}

/** For a pupil who denies it nothing is taken as established: the same card with "if". */
export function closingCards(card: ClosingCard, naming: Naming): { plain: ShownCard; ifDenied: ShownCard } {
	const { title, adds } = card;
	return {
		plain: cardOf({ title, adds, lines: card.lines }, naming),
		ifDenied: cardOf({ title, adds, lines: card.linesIfDenied }, naming),
	};
}

export function inWords(text: Text, { at, name }: Naming): string {
	return withName(text, at.language, name);
}

function followingLevels({ view }: { view: Here['view']; language: Language }): Text[] {
	const { levels, followUp } = view.book.approach;
	const now = levels.findIndex((level) => level.id === view.dossier.level);
	return [
		...levels.slice(now + 1).map((level) => level.forPupil),
		...followUp.rungs.map((rung) => rung.forPupil),
	];
}
