/** The annexes of a protocol: what parents may notice and do, and who helps outside the school. */
import type { Cited, Ids, Point, Text } from './entry.ts';

export interface Signal<I extends Ids = Ids> extends Point<I> {
	/** Said beside it, because this sign can mean something else or something more urgent. */
	readonly beside?: Text;
	readonly organisations?: readonly NoInfer<I['organisation']>[];
}

export interface Advice<I extends Ids = Ids> extends Cited<I> {
	readonly id: string;
	readonly title: Text;
	readonly text: Text;
	readonly organisations?: readonly NoInfer<I['organisation']>[];
}

export interface GuardianPages<I extends Ids = Ids> extends Cited<I> {
	readonly intro: Text;
	readonly signals: readonly Signal<I>[];
	readonly aboutSignals: Point<I>;
	readonly advice: readonly Advice<I>[];
}

/** ISO weekdays, Monday 1; local time. */
export interface OpeningHours {
	readonly days: readonly number[];
	readonly from: string;
	readonly to: string;
}

export interface Organisation<I extends Ids = Ids> extends Cited<I> {
	readonly id: I['organisation'];
	readonly name: string;
	readonly audience: readonly ('pupils' | 'guardians' | 'staff')[];
	/** `emergency` is shown where someone may be in danger; `information` never is. */
	readonly kind: 'emergency' | 'help' | 'information';
	readonly whatFor: Text;
	readonly whatNotFor: Text;
	readonly url: string;
	readonly phone: string | null;
	readonly opening: Text;
	/** null: not known here; the page then promises nothing. */
	readonly hours: readonly OpeningHours[] | 'always' | null;
	/** Whether someone of the school has looked at the organisation's own page, and when. */
	readonly verified: boolean;
	readonly lastChecked: string | null;
}
