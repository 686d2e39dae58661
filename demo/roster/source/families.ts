/** Families with one or two children at school, one or two guardians, and the arrangements that really occur. */
import type { Draw } from './draw.ts';
import { makeNamer, type Namer } from './namer.ts';
import type { Guardian, Pupil } from './school.ts';
import { years } from './school.ts';

/** Not yet in a home group. */
export type Child = Omit<Pupil, 'id' | 'group'>;

export interface Families {
	children: Child[];
	guardians: Guardian[];
}

const siblings = 0.22;
const oneGuardian = 0.2;
const repeatsAYear = 0.07;

/** `places` says how many children each year still needs. */
export function makeFamilies(places: Map<number, number>, draw: Draw): Families {
	const families: Families = { children: [], guardians: [] };
	const namer = makeNamer(draw);
	const open = () => years.filter((year) => (places.get(year) ?? 0) > 0);
	const seat = (year: number) => places.set(year, places.get(year)! - 1);
	for (let free = open(); free.length > 0; free = open()) {
		const year = draw.pick(free);
		seat(year);
		const ofFamily = [year];
		const others = open().filter((other) => other !== year);
		if (others.length > 0 && draw.chance(siblings)) {
			const other = draw.pick(others);
			seat(other);
			ofFamily.push(other);
		}
		addFamily(ofFamily, families, { draw, namer });
	}
	return families;
}

function addFamily(ofYears: number[], { children, guardians }: Families, { draw, namer }: Chance): void {
	const family = namer.family();
	const adults = [0, 1].slice(0, draw.chance(oneGuardian) ? 1 : 2).map((place) => {
		const id = `g-${1001 + guardians.length}`;
		const guardian = { id, ...namer.adult(family, place), ...arrangement(place, draw) };
		guardians.push(guardian);
		return guardian;
	});
	const stepFamily = adults.length === 2 && ofYears.length === 2 && draw.chance(0.08);
	ofYears.forEach((year, i) => {
		children.push({
			...namer.child(family),
			year,
			birthDate: birthDate(year, draw),
			guardians: adults.map(({ id }) => id),
			...(stepFamily && i === 1 && { authority: 'ja,nee' }),
		});
	});
}

interface Chance {
	draw: Draw;
	namer: Namer;
}

/** Most have authority and get post; for some the school does not know, for some it is no. */
function arrangement(place: number, draw: Draw): Pick<Guardian, 'authority' | 'post'> {
	const chance = draw.below(100);
	if (place === 1 && chance < 9) return { authority: 'nee', post: draw.chance(0.5) ? 'ja' : 'nee' };
	if (chance >= 94) return { authority: '', post: '' };
	return { authority: 'ja', post: chance === 20 ? 'nee' : 'ja' };
}

/** Born from October to September, eleven or twelve at the start of the first year; a few repeat a year. */
function birthDate(year: number, draw: Draw): string {
	const firstDay = Date.UTC(2014 - year - (draw.chance(repeatsAYear) ? 1 : 0), 9, 1);
	return new Date(firstDay + draw.below(365) * 86_400_000).toISOString().slice(0, 10);
}
