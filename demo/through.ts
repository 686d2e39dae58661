/** Through a real door, or loudly not: in the demo and in tests a refusal is a mistake in the story. */
import {
	enter,
	notFound,
	type Door,
	type Malformed,
	type NotFound,
	type Visit,
} from '../src/lib/server/doors/door.ts';
import type { House } from '../src/lib/server/house.ts';
import type { Refusal } from '../src/lib/domain/refusal.ts';

type Passed<O> = Exclude<O, NotFound | Refusal | Malformed>;

export async function through<I, O, P>(
	house: House,
	visit: Visit,
	door: Door<I, O, P>,
	input: unknown,
): Promise<Passed<O>> {
	const answer = await enter(house, visit, door, input);
	if (answer === notFound) throw new Error(`${door.name}: not found`);
	if (typeof answer === 'object' && answer !== null) {
		if ('refused' in answer) throw new Error(`${door.name}: refused ${String(answer.refused)}`);
		if ('malformed' in answer) throw new Error(`${door.name}: malformed ${String(answer.malformed)}`);
	}
	return answer as Passed<O>;
}
