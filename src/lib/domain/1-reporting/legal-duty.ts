/** Step 1. What the law asks of whoever reads a report that goes past the mentor. Protocol §PM.1; law/duties. */
import { law } from '#law/law.ts';
import type { Text } from '#protocol/schema.ts';
import type { Day } from '../calendar/day.ts';
import type { Circle } from '../payloads.ts';

export interface LegalDuty {
	readonly text: Text;
	/** Where it stands; says so itself when nobody has read the present text yet. */
	readonly source: string;
}

/** Nobody is asked to judge first whether a colleague did something: the duty is shown with every such report. */
export function legalDuties(circle: Circle, day: Day): LegalDuty[] {
	const { duties } = law.on(day);
	const asked: Record<Circle, LegalDuty[]> = {
		sexualByStaff: [duties.sexualOffenceByStaff, duties.confidentialInspector],
		staffNamed: [duties.sexualOffenceByStaff, duties.confidentialInspector],
		sexual: [duties.confidentialInspector],
		home: [duties.reportingCode],
		chosen: [],
		mentor: [],
	};
	return asked[circle].map(({ text, source }) => ({ text, source }));
}
