/** Before the talk: what it is for and the whole guide on one sheet, to read or to print. */
import type { Entry, Guide, Text } from '#protocol/schema.ts';
import { inWords, type Naming } from './cards.ts';
import { wordingTips, type WordingTip } from './wording-tips.ts';

export interface SheetLine {
	readonly id: string;
	readonly kind: 'say' | 'ask' | 'notice' | 'agree' | 'close';
	readonly text: string;
	readonly also: string | null;
}

export interface SheetPart {
	readonly id: string;
	readonly title: string;
	readonly aim: string;
	readonly tips: readonly { text: string; school: boolean }[];
	readonly lines: readonly SheetLine[];
}

export interface PrepareView {
	readonly aim: string;
	readonly parts: readonly SheetPart[];
	readonly wording: readonly WordingTip[];
}

export function prepareView(guide: Guide, naming: Naming): PrepareView {
	const parts = guide.parts.map((part) => ({
		id: part.id,
		title: inWords(part.title, naming),
		aim: inWords(part.aim, naming),
		tips: part.tips.map((tip) => ({
			text: inWords(tip.text, naming),
			school: tip.notFromProtocol !== undefined,
		})),
		lines: part.entries.map((entry) => lineOf(entry, naming)),
	}));
	return { aim: inWords(guide.aim, naming), parts, wording: wordingTips(guide, undefined, naming) };
}

function lineOf(entry: Entry, naming: Naming): SheetLine {
	const line = (kind: SheetLine['kind'], text: Text, also?: Text) => ({
		id: entry.id,
		kind,
		text: inWords(text, naming),
		also: also ? inWords(also, naming) : null,
	});
	switch (entry.kind) {
		case 'question':
			return line('ask', entry.ask, entry.followUp);
		case 'prompt':
			return line('say', entry.toDo, entry.example);
		case 'observation':
			return line('notice', entry.lookFor);
		case 'agreementMoment':
			return line('agree', entry.ask);
		case 'closing':
			return line('close', entry.toDo, entry.say);
	}
}
