/** What one may choose in the report form, with the words that belong to who is telling. */
import type { Cited, Ids, Option, Point, Text } from './entry.ts';
import type {
	ConcernId,
	FrequencyId,
	MomentId,
	OwnWord,
	PartyId,
	PlaceId,
	ReporterKind,
	SafetyAnswer,
} from './vocabulary.ts';

/** Promises differ by who tells: "every step with you first" is true for the bullied pupil only. */
export interface Reporter<I extends Ids = Ids> extends Cited<I> {
	readonly id: ReporterKind;
	readonly text: Text;
	/** The party the signal comes from; null when it comes from outside all five. */
	readonly party: PartyId | null;
	readonly whoDecides: Text;
	readonly whatWePromise: Text;
	readonly askSafety: Text;
}

export interface ReaderChoice<I extends Ids = Ids> extends Cited<I> {
	readonly role: NoInfer<I['role']>;
	readonly text: Text;
	/** Who this is, for a child who has never heard the word. */
	readonly about: Text;
	readonly isDefault: boolean;
}

export interface Concern<I extends Ids = Ids> extends Point<I> {
	readonly id: ConcernId;
	/** Asks for an answer in hours, also at night and in holidays. */
	readonly acute: boolean;
}

export interface Choices<I extends Ids, Id extends string> extends Cited<I> {
	readonly options: readonly Option<Id>[];
}

export interface ReportChoices<I extends Ids = Ids> {
	readonly reporters: readonly Reporter<I>[];
	/** After the six forms of §1.3: nobody has to fit in one. */
	readonly formsBeside: readonly Option<'somethingElse' | 'dontKnow'>[];
	readonly places: Choices<I, PlaceId>;
	readonly moments: Choices<I, MomentId>;
	readonly frequencies: Choices<I, FrequencyId>;
	readonly safety: Choices<I, SafetyAnswer>;
	readonly ownWords: Choices<I, OwnWord>;
	readonly readers: readonly ReaderChoice<I>[];
	readonly concerns: readonly Concern<I>[];
	/** The sentence each form shows when a pupil chose it. */
	readonly noSnitching: Cited<I> & { readonly text: Text };
	readonly whatMayBeShared: Cited<I> & { readonly text: Text };
}
