/** The law of a day. Data, not the school's to edit, and no legal advice: what is not `verified` needs a lawyer's eye first. */
import { duties } from './duties.ts';
import { expulsion } from './expulsion.ts';
import { retention } from './retention.ts';
import type { InForce } from './rule.ts';
import { inForce } from './rule.ts';
import { suspension } from './suspension.ts';
import { telling, tellingTable } from './telling.ts';

export type LawOfTheDay = {
	readonly day: string;
	readonly suspension: InForce<typeof suspension>;
	readonly expulsion: InForce<typeof expulsion>;
	readonly retention: InForce<typeof retention>;
	readonly telling: InForce<typeof telling>;
	readonly tellingTable: InForce<typeof tellingTable>;
	readonly duties: InForce<typeof duties>;
};

export const law = { on };

/** What the law says on this day ('YYYY-MM-DD', from 1 January 2019): ask with the day of the decision, not with today. */
function on(day: string): LawOfTheDay {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError('expected a calendar day as YYYY-MM-DD');
	return {
		day,
		suspension: inForce(suspension, day),
		expulsion: inForce(expulsion, day),
		retention: inForce(retention, day),
		telling: inForce(telling, day),
		tellingTable: inForce(tellingTable, day),
		duties: inForce(duties, day),
	};
}
