/** From a report to a dossier: two records change in one transaction, and the lead is the mentor of the bullied pupil. */
import { z } from 'zod';
import { linkReport } from '#lib/domain/1-reporting/report-decisions.ts';
import { openDossier as decideOpening, type Named } from '#lib/domain/2-analysis/open-dossier.ts';
import type { StaffedRules } from '#lib/domain/derived.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { foldReport } from '#lib/domain/report.ts';
import { mentorsOf } from '#lib/domain/staffing.ts';
import { randomId } from '../../keys/random-id.ts';
import { homeGroupsOf, peopleById } from '../../people/person-store.ts';
import { loadRecord } from '../../records/record-store.ts';
import { openRecord } from '../../records/open-record.ts';
import { loadRules, rulesFor } from '../../records/rules.ts';
import { defineDoor, notFound, staffOnly, type Work } from '../door.ts';
import { append, permits } from '../record-door.ts';
import { mayRead } from '../reporting/report.ts';

const pupil = z.object({
	role: z.enum(['bulliedPupil', 'reportedPupil']),
	person: z.string().max(20).nullable(),
	name: z.string().max(200).default(''),
});

export const openDossier = defineDoor({
	name: 'dossiers/open-dossier',
	allows: staffOnly,
	input: z.object({ report: z.string(), pupils: z.array(pupil).max(40) }),
	async run(work, input) {
		const loaded = await loadRecord(work.tx, work.house.keys, input.report, true);
		if (loaded?.record.kind !== 'report') return notFound;
		if (!permits(work, loaded.rows, { action: 'update', kind: 'report' })) return notFound;
		const report = foldReport(loaded.record.id, loaded.facts);
		const rules = await rulesFor(work.tx, await loadRules(work.tx), loaded.record.edition);
		const named = await onTheList(work, input.pupils, report.told?.homeGroup ?? null);
		const homeGroup =
			named.find((each) => each.role === 'bulliedPupil')?.homeGroup ?? report.told?.homeGroup ?? null;
		const facts = decideOpening(
			{ reports: [report.record], homeGroup, lead: lead(work, rules, homeGroup), pupils: withPlaces(named) },
			work.today,
		);
		if (isRefusal(facts)) return facts;
		const id = randomId();
		const linked = linkReport(report, id, work.today);
		if (isRefusal(linked)) return linked;
		await append(work, loaded, linked, { act: 'dossiers/open-dossier', rules });
		openRecord(work, { id, kind: 'dossier', facts, rules });
		return { dossier: id, mayRead: await mayRead(work, id) };
	},
});

/** The mentor of the bullied pupil; without one, whoever opens the dossier. */
function lead(work: Work, rules: StaffedRules, homeGroup: string | null): string {
	const mentors = homeGroup ? mentorsOf(rules.staffing, homeGroup, work.today) : [];
	return mentors.includes(work.actor.person) ? work.actor.person : (mentors[0] ?? work.actor.person);
}

function withPlaces(named: readonly Named[]): { id: string; named: Named }[] {
	return named.map((each) => ({ id: randomId(), named: each }));
}

/** Names come from the school's list where the pupil was found there, else as the report gives them. */
export async function onTheList(
	work: Work,
	pupils: readonly z.infer<typeof pupil>[],
	homeGroup: string | null,
): Promise<Named[]> {
	const ids = pupils.flatMap((each) => (each.person ? [each.person] : []));
	const [people, groups] = await Promise.all([
		peopleById(work.tx, ids),
		homeGroupsOf(work.tx, ids, work.today),
	]);
	return pupils.map(({ role, person, name }) => {
		const found = people.find((each) => each.id === person && each.kind === 'pupil');
		const group = groups.find((each) => each.person === found?.id)?.home_group ?? null;
		return {
			role,
			person: found?.id ?? null,
			name: found ? `${found.given_name} ${found.family_name}` : name,
			homeGroup: found ? group : homeGroup,
			source: 'report',
		};
	});
}
