/** Chapter 1 of a protocol: what bullying is, the class rules, the forms, and who is involved. */
import type { Cited, Ids, Point, Text } from './entry.ts';
import type { ConsequenceId, CriterionId, FormFlag, PartyId } from './vocabulary.ts';

export interface Criterion<I extends Ids = Ids> extends Cited<I> {
	readonly id: CriterionId;
	readonly ask: Text;
}

export interface Consequence<I extends Ids = Ids> extends Cited<I> {
	readonly id: ConsequenceId;
	readonly text: Text;
}

export interface Definition<I extends Ids = Ids> extends Cited<I> {
	readonly inShort: Text;
	/** They support the analysis; they never turn a report away. */
	readonly criteria: readonly Criterion<I>[];
	readonly consequences: readonly Consequence<I>[];
	/** The word of the pupil it happens to decides whether it is teasing or bullying. */
	readonly decidingWord: Cited<I> & { readonly text: Text; readonly toBulliedPupil: Text };
	readonly doesNotStopByItself: Cited<I> & { readonly text: Text };
}

export interface ClassRule<I extends Ids = Ids> extends Cited<I> {
	readonly id: I['rule'];
	readonly text: Text;
	readonly forms: readonly NoInfer<I['form']>[];
	readonly organisations?: readonly NoInfer<I['organisation']>[];
}

export interface FormExample {
	readonly id: string;
	readonly text: Text;
	readonly flag?: FormFlag;
}

export interface FormHint<I extends Ids = Ids> extends Point<I> {
	readonly audience: 'pupil' | 'staff';
}

export interface Form<I extends Ids = Ids> extends Cited<I> {
	readonly id: I['form'];
	/** As staff name it. */
	readonly name: Text;
	/** As a pupil would say it. */
	readonly plain: Text;
	readonly examples: readonly FormExample[];
	readonly hints: readonly FormHint<I>[];
	readonly suggestsTrack?: NoInfer<I['track']>;
}

export interface Party<I extends Ids = Ids> extends Cited<I> {
	readonly id: PartyId;
	readonly name: Text;
}

export interface BystanderKind<I extends Ids = Ids> extends Cited<I> {
	readonly id: I['bystander'];
	readonly name: Text;
	readonly approach: Text;
	/** Could be asked to stand beside the bullied pupil. */
	readonly maySupport: boolean;
}

export interface Bullying<I extends Ids = Ids> {
	readonly definition: Definition<I>;
	readonly openingQuestions: readonly Point<I>[];
	readonly rules: readonly ClassRule<I>[];
	readonly forms: readonly Form<I>[];
	readonly parties: readonly Party<I>[];
	readonly bystanders: readonly BystanderKind<I>[];
	readonly whyPupilsLookAway: Cited<I> & { readonly text: Text };
}
