/** A conversation guide: what the talker asks, says and looks for, and what is better left unsaid. */
import type { Cited, Ids, Option, Point, Text } from './entry.ts';
import type { AnswerUse, GuideEndingId } from './vocabulary.ts';

/** `quote` keeps the pupil's own words, and no wording guard reads them. */
export type AnswerShape = 'quote' | 'choice' | 'pupils' | 'quoteAndChoice';
export type OptionsFrom = 'forms' | 'places' | 'moments' | 'frequencies' | 'ownWord';

interface EntryOf<Kind extends string, I extends Ids> extends Cited<I> {
	readonly kind: Kind;
	readonly id: string;
}

export interface Question<I extends Ids = Ids> extends EntryOf<'question', I> {
	/** As the talker says it, with je. Kept with the answer as it was asked. */
	readonly ask: Text;
	readonly followUp?: Text;
	readonly record: AnswerShape;
	readonly options?: readonly Option[];
	readonly optionsFrom?: OptionsFrom;
	readonly feeds?: AnswerUse;
	/** The kind of bystander this question may bring to light. */
	readonly seeks?: NoInfer<I['bystander']>;
	readonly skippable: true;
}

/** Lines to read out or hand over; `followingLevels` adds what the levels and the ladder say, from the dossier's own level on. */
export interface Card {
	readonly title: Text;
	readonly lines: readonly Text[];
	readonly adds?: 'followingLevels';
}

/** Something to say or do, ticked when done. */
export interface Prompt<I extends Ids = Ids> extends EntryOf<'prompt', I> {
	readonly toDo: Text;
	readonly example?: Text;
	readonly card?: Card;
	readonly rule?: NoInfer<I['rule']>;
}

/** What the talker noticed: an interpretation, so it is never shared and never in a letter. */
export interface Observation<I extends Ids = Ids> extends EntryOf<'observation', I> {
	readonly lookFor: Text;
	readonly interpretation: true;
	readonly shared: false;
	readonly suggests?: 'socialSkillsTraining';
}

/** At least one agreement, or a reason why there is none. */
export interface AgreementMoment<I extends Ids = Ids> extends EntryOf<'agreementMoment', I> {
	readonly ask: Text;
	readonly reasons: readonly NoInfer<I['reason']>[];
}

/** Must be said before the talk ends, unless its ending says otherwise. */
export interface ClosingEntry<I extends Ids = Ids> extends EntryOf<'closing', I> {
	readonly toDo: Text;
	readonly say: Text;
	/** For a pupil who denies it: nothing is taken as established. */
	readonly sayIfDenied: Text;
	readonly card?: Card;
}

export type Entry<I extends Ids = Ids> =
	Question<I> | Prompt<I> | Observation<I> | AgreementMoment<I> | ClosingEntry<I>;

export interface WordPattern {
	readonly source: string;
	readonly flags: string;
}

/** Staff's own words only; never a quote. It asks, and one tap lets everything stand. */
export type WordingScope = 'talkNotes' | 'sisText' | 'letter';

export interface ForbiddenWording<I extends Ids = Ids> extends Cited<I> {
	readonly id: string;
	readonly patterns: readonly WordPattern[];
	readonly appliesTo: readonly WordingScope[];
	readonly explanation: Text;
	/** A frame to say it again, with … for the talker's own words. */
	readonly rephrase: Text;
}

export interface GuidePart<I extends Ids = Ids> extends Cited<I> {
	readonly id: string;
	readonly title: Text;
	readonly aim: Text;
	readonly tips: readonly Point<I>[];
	readonly entries: readonly Entry<I>[];
	/** On top of the guide's own, in this part only. */
	readonly forbidden?: readonly ForbiddenWording<I>[];
}

/** How a talk can end. A pupil who denies, refuses or stays away does not keep the guide open. */
export interface GuideEnding<I extends Ids = Ids> {
	readonly id: GuideEndingId;
	readonly text: Text;
	/** The reason the gate takes over; null when the talk counts as held. */
	readonly reason: NoInfer<I['reason']> | null;
	readonly closingMustBeSaid: boolean;
	readonly closingWording: 'plain' | 'ifDenied';
}

export interface ClosingCard<I extends Ids = Ids> extends Cited<I> {
	readonly title: Text;
	readonly lines: readonly Text[];
	readonly linesIfDenied: readonly Text[];
	readonly adds?: 'followingLevels';
}

export interface Guide<I extends Ids = Ids> extends Cited<I> {
	readonly id: I['guide'];
	readonly title: Text;
	readonly aim: Text;
	readonly track: NoInfer<I['track']>;
	readonly parts: readonly GuidePart<I>[];
	readonly forbidden: readonly ForbiddenWording<I>[];
	readonly endings: readonly GuideEnding<I>[];
	readonly closingCard?: ClosingCard<I>;
}
