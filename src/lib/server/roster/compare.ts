/** Compares the school's list with a new one, and says whether the new one may be carried out. Pure. */
import { compareGuardians, compareHomeGroups, compareMembers, findMoves, isEnded } from './compare-links.ts';
import { comparePeople, type PeopleDifference } from './compare-people.ts';
import type { Counts, Difference, Tally } from './difference.ts';
import type { PersonKind, Refusal, Roster } from './roster.ts';

const kinds: readonly PersonKind[] = ['pupil', 'staff', 'guardian'];
/** More than this share of one kind leaving at once is a broken export until a person says otherwise. */
const largestShareOfLeavers = 0.1;

export function compareRoster(now: Roster, next: Roster): Difference {
	const people = comparePeople(now, next);
	const { arrived, left, changed, staying } = people;
	const moved = findMoves(now.members, next.members, staying);
	const touched = new Set([
		...changed.map(({ person }) => person.sourceId),
		...moved.map(({ person }) => person),
	]);
	const sameCount = staying.size - touched.size;
	return {
		arrived,
		left,
		changed,
		moved,
		sameCount,
		homeGroups: compareHomeGroups(now.homeGroups, next.homeGroups),
		members: compareMembers(now.members, next.members),
		guardians: compareGuardians(now.guardians, next),
		counts: {
			...countPeople(people),
			moved: moved.length,
			same: sameCount,
			before: tally(now),
			after: tally(next),
		},
	};
}

function countPeople({
	arrived,
	left,
	changed,
}: PeopleDifference): Omit<Counts, 'moved' | 'same' | 'before' | 'after'> {
	const leftByKind = { pupil: 0, staff: 0, guardian: 0 };
	for (const { kind } of left) leftByKind[kind] += 1;
	return { arrived: arrived.length, left: left.length, changed: changed.length, leftByKind };
}

function tally(roster: Roster): Tally {
	const count = { pupil: 0, staff: 0, guardian: 0 };
	for (const { kind, active } of roster.people) if (active) count[kind] += 1;
	return {
		...count,
		homeGroups: roster.homeGroups.length,
		members: roster.members.length,
		guardianLinks: roster.guardians.filter((link) => !isEnded(link)).length,
	};
}

/**
 * Undefined when the difference may be carried out. A list without pupils or staff never may; a list in which many
 * people leave may when someone has looked and confirms exactly how many.
 */
export function mayApply(
	{ counts }: Difference,
	{ leavers }: { leavers?: number } = {},
): Refusal | undefined {
	return refuseEmpty(counts) ?? (leavers === counts.left ? undefined : refuseManyLeavers(counts));
}

function refuseEmpty({ before, after }: Counts): Refusal | undefined {
	if (after.pupil === 0) return emptyRefusals.pupil;
	if (after.staff === 0) return emptyRefusals.staff;
	const emptied = (['homeGroups', 'members', 'guardianLinks'] as const).find(
		(what) => before[what] > 0 && after[what] === 0,
	);
	return emptied && emptyRefusals[emptied];
}

const emptyRefusals = {
	pupil: {
		refused: 'noPupils',
		text: {
			nl: 'Er staat geen enkele leerling in het pakket. Er is niets veranderd.',
			en: 'There is not a single pupil in the package. Nothing has changed.',
		},
	},
	staff: {
		refused: 'noStaff',
		text: {
			nl: 'Er staat geen enkele medewerker in het pakket. Er is niets veranderd.',
			en: 'There is not a single member of staff in the package. Nothing has changed.',
		},
	},
	homeGroups: {
		refused: 'noHomeGroups',
		text: {
			nl: 'Er staat geen enkele stamklas in het pakket, en nu zijn die er wel. Er is niets veranderd.',
			en: 'There is not a single home group in the package, and now there are some. Nothing has changed.',
		},
	},
	members: {
		refused: 'noMembers',
		text: {
			nl: 'Niemand zit in een stamklas volgens het pakket, en nu wel. Er is niets veranderd.',
			en: 'Nobody is in a home group according to the package, and now people are. Nothing has changed.',
		},
	},
	guardianLinks: {
		refused: 'noGuardianLinks',
		text: {
			nl: 'Geen enkele ouder hoort bij een leerling volgens het pakket, en nu wel. Er is niets veranderd.',
			en: 'No parent belongs to a pupil according to the package, and now some do. Nothing has changed.',
		},
	},
};

function refuseManyLeavers({ left, leftByKind, before }: Counts): Refusal | undefined {
	const tooMany = kinds.some((kind) => leftByKind[kind] > before[kind] * largestShareOfLeavers);
	if (!tooMany) return undefined;
	const { pupil, staff, guardian } = leftByKind;
	return {
		refused: 'tooManyLeavers',
		text: {
			nl:
				`Meer dan 10% zou vertrekken: ${pupil} leerlingen, ${staff} medewerkers en ${guardian} ouders. ` +
				`Er is niets veranderd. Klopt het? Bevestig dan het aantal: ${left}.`,
			en:
				`More than 10% would leave: ${pupil} pupils, ${staff} staff and ${guardian} parents. ` +
				`Nothing has changed. Is it right? Then confirm the number: ${left}.`,
		},
	};
}
