/** What follows from the facts of one record: what it asks, who may read it, what lists show. Nothing else may change those. */
import { dossierAccess, reportAccess, type AccessRow } from './access/access-of.ts';
import { dossierDuties } from './4-carrying-out/dossier-duties.ts';
import { reportDuties } from './1-reporting/report-duties.ts';
import type { Day } from './calendar/day.ts';
import { foldDossier, type Dossier } from './dossier.ts';
import type { Duty, Rules } from './duty.ts';
import type { Fact } from './facts.ts';
import { foldReport, type Report } from './report.ts';
import { seatFor, type Staffing } from './staffing.ts';

export interface StaffedRules extends Rules {
	readonly staffing: Staffing;
}

/** What lists show of a record, sealed with the record's own key. */
export type Summary =
	| {
			kind: 'report';
			homeGroup: string | null;
			from: string;
			named: boolean;
			forms: readonly string[];
			acute: boolean;
	  }
	| {
			kind: 'dossier';
			homeGroup: string | null;
			pupils: readonly { id: string; name: string; role: string }[];
	  };

export interface Derived {
	readonly duties: readonly Duty[];
	readonly access: readonly AccessRow[];
	readonly summary: Summary;
	readonly state: string;
	readonly level: string | null;
	readonly changedOn: string;
	readonly concerns: readonly { person: string; role: string }[];
}

/** Pure: the same facts and rules give the same rows. `rebuild` and the tests rest on that. */
export function derived(
	record: { id: string; kind: 'report' | 'dossier' },
	facts: readonly Fact[],
	rules: StaffedRules,
	today: Day,
): Derived {
	return record.kind === 'report'
		? ofReport(foldReport(record.id, facts), rules, today)
		: ofDossier(foldDossier(record.id, facts), rules, today);
}

function ofReport(report: Report, rules: StaffedRules, today: Day): Derived {
	const duties = reportDuties(report, rules);
	const told = report.told;
	const handled = report.dossier ? 'linked' : report.setAside ? 'setAside' : null;
	return {
		duties,
		access: reportAccess(report, duties, rules.staffing, today),
		state: handled ?? (report.readBy.length > 0 ? 'read' : 'unread'),
		level: null,
		changedOn: report.messages.at(-1)?.on ?? report.receivedOn,
		concerns: [],
		summary: {
			kind: 'report',
			homeGroup: told?.homeGroup ?? null,
			from: told?.from ?? 'other',
			named: told?.named ?? false,
			forms: told?.forms ?? [],
			acute: report.route?.acute ?? false,
		},
	};
}

function ofDossier(dossier: Dossier, rules: StaffedRules, today: Day): Derived {
	const coordinator = seatFor(rules.staffing, 'pupilCoordinator', dossier.homeGroup, today);
	return {
		duties: dossierDuties(dossier, rules, coordinator),
		access: dossierAccess(dossier, rules.staffing, rules.settings, today),
		state: dossier.closed ? 'closed' : 'open',
		level: dossier.level,
		changedOn: dossier.lastActOn,
		concerns: dossier.places.flatMap((place) =>
			place.person ? [{ person: place.person, role: place.role }] : [],
		),
		summary: {
			kind: 'dossier',
			homeGroup: dossier.homeGroup,
			pupils: dossier.places.map(({ id, name, role }) => ({ id, name, role })),
		},
	};
}
