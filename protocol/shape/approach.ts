/** Chapter 2 of a protocol: tracks, steps, the levels with their gates, closing, and what may follow. */
import type { Cited, Ids, Option, Point, Seat, Text } from './entry.ts';
import type {
	AnalysisQuestionId,
	ClosingElementId,
	GateElementId,
	OutcomeId,
	PartyId,
	RungId,
	Severity,
} from './vocabulary.ts';

export interface Track<I extends Ids = Ids> extends Cited<I> {
	readonly number: I['track'];
	readonly id: PartyId;
	readonly name: Text;
	/** A few words, so that a track is never told by its colour alone. */
	readonly shortLabel: Text;
	readonly points: readonly Point<I>[];
}

export interface Step<I extends Ids = Ids> extends Cited<I> {
	readonly number: I['step'];
	readonly name: Text;
	readonly inShort: Text;
	readonly by: readonly NoInfer<I['role']>[];
	readonly points: readonly Point<I>[];
}

export interface AnalysisQuestion<I extends Ids = Ids> extends Cited<I> {
	readonly id: AnalysisQuestionId;
	readonly ask: Text;
	readonly records: 'parties' | 'severity' | 'forms' | 'bystanders' | 'words';
}

/** Why an element of a gate is not met. */
export interface Reason<I extends Ids = Ids> {
	readonly id: I['reason'];
	readonly text: Text;
	/** Asked where the reason alone could hide a child from sight. */
	readonly asksWhy: boolean;
}

/** One thing a level asks. It is met, or it gets one of these reasons: a gate never traps. */
export interface GateElement<I extends Ids = Ids> extends Cited<I> {
	readonly id: GateElementId;
	readonly what: Text;
	/** `involvedPupil`: each bullied pupil and each pupil who bullies. `invitee`: each person involved. */
	readonly per: 'dossier' | 'bulliedPupil' | 'bullyingPupil' | 'involvedPupil' | 'invitee';
	/** Any one of these, or their cover. */
	readonly by: readonly NoInfer<I['role']>[];
	readonly track: NoInfer<I['track']>;
	readonly step: NoInfer<I['step']>;
	readonly reasons: readonly NoInfer<I['reason']>[];
}

export interface LevelTalk<I extends Ids = Ids> extends Cited<I> {
	readonly with: 'bulliedPupil' | 'bullyingPupil';
	readonly guide: NoInfer<I['guide']>;
	/** Every seat is taken; who sits there may differ. */
	readonly heldBy: readonly Seat<I>[];
}

export interface Level<I extends Ids = Ids> extends Cited<I> {
	readonly id: I['level'];
	readonly name: Text;
	readonly inShort: Text;
	/** Told in the talk, as what the school does at this level. */
	readonly forPupil: Text;
	readonly startsWith: 'report' | 'confirmedRecurrence';
	readonly lead: NoInfer<I['role']>;
	readonly joins: readonly Seat<I>[];
	readonly discussion: (Cited<I> & { readonly between: readonly Seat<I>[] }) | null;
	readonly talks: readonly LevelTalk<I>[];
	readonly informed: readonly (Point<I> & { readonly who: 'guardians' })[];
	readonly invited: (Point<I> & { readonly who: 'everyoneInvolved' }) | null;
	readonly recordedBy: Seat<I>;
	readonly gate: readonly GateElement<I>[];
	readonly next: NoInfer<I['level']> | null;
}

export interface ClosingElement<I extends Ids = Ids> extends Cited<I> {
	readonly id: ClosingElementId;
	readonly what: Text;
	readonly per: 'dossier' | 'bulliedPupil' | 'agreement' | 'levelReached';
	/** Empty only where the closing person alone can always answer. */
	readonly reasons: readonly NoInfer<I['reason']>[];
}

export interface Outcome<I extends Ids = Ids> extends Cited<I> {
	readonly id: OutcomeId;
	readonly text: Text;
	readonly meaning: Text;
}

export interface ClosingForm<I extends Ids = Ids> extends Cited<I> {
	readonly levels: readonly NoInfer<I['level']>[];
	readonly gate: readonly ClosingElement<I>[];
}

export interface Closing<I extends Ids = Ids> {
	/** One form, so that a squabble costs no more than a squabble. */
	readonly light: ClosingForm<I>;
	readonly full: ClosingForm<I>;
	readonly outcomes: readonly Outcome<I>[];
}

export interface Rung<I extends Ids = Ids> extends Cited<I> {
	readonly id: RungId;
	readonly name: Text;
	readonly forPupil: Text;
	readonly schoolDays: { readonly min: number; readonly max: number } | null;
	readonly after: RungId | null;
}

/** Step 6. The school may; nothing here ever happens by itself. */
export interface FollowUp<I extends Ids = Ids> extends Cited<I> {
	readonly neverByItself: Text;
	readonly conditions: readonly Point<I>[];
	readonly normallyFrom: Cited<I> & { readonly level: NoInfer<I['level']> };
	readonly rungs: readonly Rung<I>[];
	readonly decidedBy: NoInfer<I['role']>;
	readonly outsideTheLadder: Point<I>;
	readonly otherProtocol: Cited<I> & {
		readonly name: Text;
		readonly supplied: boolean;
		readonly notice: Text;
	};
}

export interface Approach<I extends Ids = Ids> {
	readonly tracks: readonly Track<I>[];
	readonly steps: readonly Step<I>[];
	readonly analysis: readonly AnalysisQuestion<I>[];
	readonly severities: readonly Option<Severity>[];
	readonly levels: readonly Level<I>[];
	readonly reasons: readonly Reason<I>[];
	/** What goes on at every level. */
	readonly throughout: readonly (Point<I> & { readonly by: NoInfer<I['role']> })[];
	readonly closing: Closing<I>;
	readonly followUp: FollowUp<I>;
}
