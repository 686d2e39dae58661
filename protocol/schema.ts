/** The shape of any school's anti-bullying protocol. `defineProtocol` makes a dangling reference a compile error. */
import type { Approach } from './shape/approach.ts';
import type { Bullying } from './shape/bullying.ts';
import type { Ids, Paragraph, Point, RoleEntry, Text } from './shape/entry.ts';
import type { ForbiddenWording, Guide } from './shape/guide.ts';
import type { GuardianPages, Organisation } from './shape/information.ts';
import type { ReportChoices } from './shape/report-choices.ts';
import type {
	BystanderId,
	FormId,
	GuideId,
	LevelId,
	ReasonId,
	Role,
	StepNumber,
	TrackNumber,
} from './shape/vocabulary.ts';

export type * from './shape/approach.ts';
export type * from './shape/bullying.ts';
export type * from './shape/entry.ts';
export type * from './shape/guide.ts';
export type * from './shape/information.ts';
export type * from './shape/report-choices.ts';
export type * from './shape/vocabulary.ts';

export interface ProtocolOf<I extends Ids> {
	readonly id: string;
	readonly edition: string;
	readonly name: Text;
	readonly paragraphs: readonly Paragraph<I>[];
	readonly preface: readonly Point<I>[];
	readonly roles: readonly RoleEntry<I>[];
	readonly bullying: Bullying<I>;
	readonly reportChoices: ReportChoices<I>;
	readonly approach: Approach<I>;
	readonly guides: readonly Guide<I>[];
	readonly wording: readonly ForbiddenWording<I>[];
	readonly guardians: GuardianPages<I>;
	readonly organisations: readonly Organisation<I>[];
}

/** Any edition, as the engine takes it. */
export type Protocol = ProtocolOf<Ids>;

interface Declared<P, R, L, T, S, F, U, B, G, E, O> {
	readonly paragraph: P;
	readonly role: R;
	readonly level: L;
	readonly track: T;
	readonly step: S;
	readonly form: F;
	readonly rule: U;
	readonly bystander: B;
	readonly guide: G;
	readonly reason: E;
	readonly organisation: O;
}

/**
 * Gives the book back as it is; the compiler does the work. Ids are taken from where they are declared
 * (a role's own `id`), and everything that refers to them must name one of those.
 */
export function defineProtocol<
	const P extends string = never,
	const R extends Role = never,
	const L extends LevelId = never,
	const T extends TrackNumber = never,
	const S extends StepNumber = never,
	const F extends FormId = never,
	const U extends string = never,
	const B extends BystanderId = never,
	const G extends GuideId = never,
	const E extends ReasonId = never,
	const O extends string = never,
>(protocol: ProtocolOf<Declared<P, R, L, T, S, F, U, B, G, E, O>>): typeof protocol {
	return protocol;
}
