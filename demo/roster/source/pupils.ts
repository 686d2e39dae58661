/** Twelve hundred pupils in forty-eight home groups, the cast among them, and their guardians. */
import { castGuardians, castPupils } from './cast.ts';
import type { Draw } from './draw.ts';
import { makeFamilies, type Child } from './families.ts';
import { groups, groupSize, years, type Guardian, type Pupil } from './school.ts';

export function makePupils(draw: Draw): { pupils: Pupil[]; guardians: Guardian[] } {
	const { children, guardians } = makeFamilies(placesPerYear(), draw);
	const waiting = new Map(
		years.map((year) => [year, draw.shuffle(children.filter((child) => child.year === year))]),
	);
	const pupils: Pupil[] = [];
	for (const group of groups) {
		const cast = castPupils.filter((pupil) => pupil.group === group);
		const others = waiting.get(Number(group[0]))!.splice(0, groupSize - cast.length);
		pupils.push(...cast, ...others.map((child, i) => pupilIn(group, child, i)));
	}
	return { pupils, guardians: [...castGuardians, ...guardians] };
}

function placesPerYear(): Map<number, number> {
	return new Map(
		years.map((year) => {
			const places = groups.filter((group) => group.startsWith(`${year}`)).length * groupSize;
			return [year, places - castPupils.filter((pupil) => pupil.year === year).length];
		}),
	);
}

function pupilIn(group: string, child: Child, i: number): Pupil {
	return { id: `p-${group.toLowerCase()}-${String(i + 1).padStart(2, '0')}`, group, ...child };
}
