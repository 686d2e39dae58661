import { expect, test } from 'vitest';
import { law } from '#law/law.ts';
import { legalDuties } from './legal-duty.ts';

const day = '2026-11-23';
const { duties } = law.on(day);

test('whoever reads about a member of staff sees what must be told to the board, also when nothing sexual is named', () => {
	for (const circle of ['staffNamed', 'sexualByStaff'] as const) {
		expect(legalDuties(circle, day).map((duty) => duty.text)).toEqual([
			duties.sexualOffenceByStaff.text,
			duties.confidentialInspector.text,
		]);
	}
});

test('something sexual between pupils brings the inspector, worries about home the reporting code', () => {
	expect(legalDuties('sexual', day).map((duty) => duty.text)).toEqual([duties.confidentialInspector.text]);
	expect(legalDuties('home', day).map((duty) => duty.text)).toEqual([duties.reportingCode.text]);
});

test('a report for the mentor or for someone chosen brings no duty of the law', () => {
	expect([...legalDuties('mentor', day), ...legalDuties('chosen', day)]).toEqual([]);
});

test('a duty says where it stands, and that the present text is still to be looked up', () => {
	const [byStaff] = legalDuties('staffNamed', day);
	expect(byStaff?.source).toContain('WVO 2020');
	expect(byStaff?.source).toContain('nog na te gaan');
});
