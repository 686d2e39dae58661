/** Which colours meet on screen, and how far apart WCAG 2.2 wants them. A school's own colours must pass the same list. */
import { colourIn, type ColourName, type Theme } from './tokens.ts';

export type ContrastDemand = readonly [front: ColourName, back: ColourName, atLeast: number];

export type ContrastFinding = {
	theme: Theme;
	front: ColourName;
	back: ColourName;
	atLeast: number;
	ratio: number;
};

const grounds = ['bg', 'surface', 'sunken', 'raised', 'now-tint'] as const;
const tracks = [1, 2, 3, 4, 5] as const;
const statuses = ['ok', 'wait', 'alarm'] as const;

function onGrounds(): ContrastDemand[] {
	return grounds.flatMap((ground): ContrastDemand[] => [
		['ink', ground, 7],
		['ink-soft', ground, 5.5],
		['link', ground, 4.5],
		['line-control', ground, 3],
		['focus-outer', ground, 3],
	]);
}

function ofTrack(track: (typeof tracks)[number]): ContrastDemand[] {
	const line = `track-${track}` as const;
	const tint = `track-${track}-tint` as const;
	const backs = ['bg', 'surface', 'raised', 'now-tint', tint] as const;
	return [
		...backs.map((back): ContrastDemand => [line, back, 4.5]),
		['ink', tint, 7],
		['ink-soft', tint, 4.5],
		['link', tint, 4.5],
	];
}

function ofStatus(status: (typeof statuses)[number]): ContrastDemand[] {
	const tint = `${status}-tint` as const;
	const backs = ['bg', 'surface', 'raised', 'now-tint', tint] as const;
	return [
		...backs.map((back): ContrastDemand => [status, back, 4.5]),
		['ink', tint, 7],
		['link', tint, 4.5],
		['focus-outer', tint, 3],
	];
}

const buttonsAndFocus: ContrastDemand[] = [
	['on-brand', 'brand', 4.5],
	['on-brand', 'brand-hover', 4.5],
	['brand', 'bg', 4.5],
	['brand', 'surface', 4.5],
	['brand', 'brand-tint', 4.5],
	['ink', 'brand-tint', 7],
	['ink-soft', 'brand-tint', 4.5],
	['link', 'brand-tint', 4.5],
	// The quick exit and the toast are drawn the other way round.
	['bg', 'ink', 7],
	['bg', 'ink-soft', 4.5],
	// The ring has two colours so that one of them stands out on any button.
	['focus-inner', 'focus-outer', 3],
	['focus-inner', 'brand', 3],
	['focus-inner', 'ink', 3],
	['focus-outer', 'brand-tint', 3],
];

export const contrastDemands: readonly ContrastDemand[] = [
	...onGrounds(),
	...tracks.flatMap(ofTrack),
	...statuses.flatMap(ofStatus),
	...buttonsAndFocus,
];

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast ratio of two `#RRGGBB` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/** Every demand in both themes. `colourOf` lets a school try its own colours before they are saved. */
export function contrastFindings(colourOf = colourIn): ContrastFinding[] {
	const themes: Theme[] = ['light', 'dark'];
	return contrastDemands.flatMap(([front, back, atLeast]) =>
		themes.map((theme) => ({
			theme,
			front,
			back,
			atLeast,
			ratio: contrast(colourOf(theme, front), colourOf(theme, back)),
		})),
	);
}
