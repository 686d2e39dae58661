/** Puts names together; two pupils, or two colleagues, never have the same full name. */
import type { Draw } from './draw.ts';
import { backgrounds, type Background } from './names.ts';

export interface FamilyName {
	background: Background;
	name: string;
}

export interface FullName {
	givenName: string;
	name: string;
}

export interface Namer {
	family(): FamilyName;
	child(family: FamilyName): FullName;
	/** The second guardian often has a family name of their own. */
	adult(family: FamilyName, place: number): FullName;
	colleague(): FullName;
}

const ownFamilyName = 0.6;

export function makeNamer(draw: Draw): Namer {
	const taken = new Set<string>();
	const family = () => {
		const background = drawBackground(draw);
		return { background, name: draw.pick(background.families) };
	};
	const unique = (make: () => FullName): FullName => {
		for (let tries = 0; tries < 1000; tries += 1) {
			const full = make();
			const key = `${full.givenName} ${full.name}`;
			if (taken.has(key)) continue;
			taken.add(key);
			return full;
		}
		throw new Error('there are too few names to tell everyone apart');
	};
	const adultOf = ({ background, name }: FamilyName) => ({ givenName: draw.pick(background.adults), name });
	return {
		family,
		child: ({ background, name }) => unique(() => ({ givenName: draw.pick(background.children), name })),
		adult: ({ background, name }, place) => {
			const own = place === 1 && draw.chance(ownFamilyName);
			return adultOf({ background, name: own ? draw.pick(background.families) : name });
		},
		colleague: () => unique(() => adultOf(family())),
	};
}

function drawBackground(draw: Draw): Background {
	let rest = draw.below(100);
	for (const background of backgrounds) {
		rest -= background.share;
		if (rest < 0) return background;
	}
	throw new Error('the shares of the backgrounds are less than a hundred');
}
