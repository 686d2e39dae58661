/** A door whatever its input: each checks its own. */
import { enter, type Door, type Visit } from '../../src/lib/server/doors/door.ts';
import type { House } from '../../src/lib/server/house.ts';

export interface Entrance {
	readonly name: string;
	readonly enter: (house: House, visit: Visit, input: unknown) => Promise<unknown>;
}

export function entrance<I, O, P>(door: Door<I, O, P>): Entrance {
	return { name: door.name, enter: (house, visit, input) => enter(house, visit, door, input) };
}
