/** What every entry of the book has: a text in two languages and the paragraph it carries out. */
import type {
	BystanderId,
	FormId,
	GuideId,
	LevelId,
	ReasonId,
	Role,
	StepNumber,
	TrackNumber,
} from './vocabulary.ts';

export interface Text {
	readonly nl: string;
	readonly en: string;
}

/** The ids an edition declares and refers to. Unnamed, they are the wide ones the engine works with. */
export interface Ids {
	readonly paragraph: string;
	readonly role: Role;
	readonly level: LevelId;
	readonly track: TrackNumber;
	readonly step: StepNumber;
	readonly form: FormId;
	readonly rule: string;
	readonly bystander: BystanderId;
	readonly guide: GuideId;
	readonly reason: ReasonId;
	readonly organisation: string;
}

export interface Cited<I extends Ids = Ids> {
	readonly because: NoInfer<I['paragraph']>;
	readonly also?: readonly NoInfer<I['paragraph']>[];
	/** Where this goes beyond the protocol, and on whose word. Screens must show it. */
	readonly notFromProtocol?: Text;
}

export interface Point<I extends Ids = Ids> extends Cited<I> {
	readonly id: string;
	readonly text: Text;
}

export interface Option<Id extends string = string> {
	readonly id: Id;
	readonly text: Text;
}

/** One place at the table, for whoever of these roles takes it. */
export interface Seat<I extends Ids = Ids> extends Cited<I> {
	readonly oneOf: readonly NoInfer<I['role']>[];
	readonly note?: Text;
}

export interface Paragraph<I extends Ids = Ids> {
	readonly id: I['paragraph'];
	readonly title: Text;
	readonly notSoftware?: { readonly reason: Text };
	/** No entry of this edition carries it out yet. */
	readonly later?: true;
}

export interface RoleEntry<I extends Ids = Ids> extends Cited<I> {
	readonly id: I['role'];
	readonly kind: 'pupil' | 'guardian' | 'staff';
	readonly name: Text;
	readonly does: readonly Point<I>[];
}
