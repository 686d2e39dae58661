/** Step 4. A talk by its guide: answers with the questions as asked, and how it ended. Protocol §2.2.4.3, annex 1. */
import type { Guide, GuideEndingId, OwnWord, Protocol } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import { judge } from '../2-analysis/open-dossier.ts';
import { placeOf, type Dossier, type PupilPlace } from '../dossier.ts';
import type { NewFact } from '../facts.ts';
import type { Answer } from '../payloads.ts';
import { refuse, type Refusal } from '../refusal.ts';

export interface Talk {
	readonly place: string;
	readonly on: Day;
	readonly ending: GuideEndingId;
	readonly answers: readonly Answer[];
	/** Prompts that were said and cards that were read. */
	readonly said: readonly string[];
	readonly summary: string;
	/** The named pupil heard that something is recorded. */
	readonly toldThatRecorded: boolean;
}

/** Which guide belongs to a pupil's place: one may be bullied and bully, and then holds two places. */
export function guideFor(edition: Protocol, place: PupilPlace): Guide {
	const id = place.role === 'bulliedPupil' ? 'bulliedPupil' : 'bullyingPupil';
	return edition.guides.find((guide) => guide.id === id)!;
}

export function holdConversation(
	dossier: Dossier,
	talk: Talk,
	rules: { edition: Protocol; today: Day },
): NewFact[] | Refusal {
	const place = placeOf(dossier, talk.place);
	if (!place) return refuse('unknownPlace', '§1.3.7');
	if (talk.on > rules.today) return refuse('dateMissing', '§2.2.4.3');
	const guide = guideFor(rules.edition, place);
	const lacking = missing(guide, talk, place);
	if (lacking) return lacking;
	return [held(guide, talk), ...judged(guide, talk), ...told(talk, place)];
}

/** A talk that took place ends with the closing card; a pupil who refuses or stays away cannot be read anything. */
function missing(guide: Guide, talk: Talk, place: PupilPlace): Refusal | null {
	const ending = guide.endings.find((each) => each.id === talk.ending);
	if (!ending) return refuse('outcomeMissing', '§2.2.4.3');
	if (!ending.closingMustBeSaid || !guide.closingCard) return null;
	if (!talk.said.includes('closingCard')) return refuse('closingCardMissing', '§B1.P.16');
	return talk.toldThatRecorded || place.role === 'bulliedPupil' ? null : refuse('tellMissing', '§B1.P.18');
}

function held(guide: Guide, talk: Talk): NewFact {
	return {
		kind: 'conversationHeld',
		part: `talk:${talk.place}`,
		subject: talk.place,
		happenedOn: talk.on,
		payload: {
			guide: guide.id,
			with: 'pupil',
			ending: talk.ending,
			answers: talk.answers,
			said: talk.said,
			summary: talk.summary,
		},
	};
}

/** The book says which question asks for the pupil's own word. Not asking it again leaves what was said before. */
function judged(guide: Guide, talk: Talk): NewFact[] {
	const answer = talk.answers.find((each) => asksOwnWord(guide, each.question));
	const words = {
		answered: answer?.choices?.[0] as OwnWord | undefined,
		dontKnow: 'dontKnow',
		wontSay: 'noAnswer',
	} as const;
	const word = answer && answer.state !== 'notAsked' ? words[answer.state] : undefined;
	return word ? [judge(talk.place, word, talk.on)] : [];
}

function asksOwnWord(guide: Guide, question: string): boolean {
	const entries = guide.parts.flatMap((part) => part.entries);
	return entries.some(
		(entry) => entry.kind === 'question' && entry.id === question && entry.feeds === 'ownWord',
	);
}

function told(talk: Talk, place: PupilPlace): NewFact[] {
	if (!talk.toldThatRecorded || place.role === 'bulliedPupil') return [];
	return [tell(talk.place, talk.on)];
}

/** The named pupil hears that something is recorded about them. */
export function tell(place: string, on: Day): NewFact {
	return {
		kind: 'toldThatRecorded',
		part: `talk:${place}`,
		subject: place,
		happenedOn: on,
		payload: { to: 'pupil' },
	};
}
