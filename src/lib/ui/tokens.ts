/** The one source of how Vijfspoor looks: colours for light and dark, and the scale. Change values here, then run write-tokens.ts. */

export type Theme = 'light' | 'dark';

type Pair = readonly [light: string, dark: string];

export const colours = {
	bg: ['#F3F6F5', '#0D1619'],
	surface: ['#FFFFFF', '#142025'],
	sunken: ['#E8EEEC', '#0A1114'],
	raised: ['#FFFFFF', '#1B2A30'],
	line: ['#D2DBD8', '#2A3A41'],
	'line-control': ['#6E7F7B', '#7F949B'],
	ink: ['#10242B', '#E8F0F0'],
	'ink-soft': ['#41555C', '#B4C4C8'],
	brand: ['#0B5A5C', '#6FD0C7'],
	'brand-hover': ['#07464A', '#93DFD8'],
	'on-brand': ['#FFFFFF', '#05282A'],
	'brand-tint': ['#DBEEEC', '#15383A'],
	// Where the work is now: a column or a row, lighter than brand-tint so that text in it stays calm.
	'now-tint': ['#EFF7F6', '#142B2E'],
	link: ['#0A5659', '#86DAD2'],
	'focus-outer': ['#10242B', '#FFD24A'],
	'focus-inner': ['#FFD24A', '#10242B'],
	// The five tracks: the line (strokes, icons, text) and the tint (areas). No red among them: red is for time only.
	'track-1': ['#1C67AB', '#84BDF3'],
	'track-1-tint': ['#E1EDF8', '#15293B'],
	'track-2': ['#A64B08', '#F2A768'],
	'track-2-tint': ['#FBEBDD', '#352314'],
	'track-3': ['#6A4BB0', '#BBA8F5'],
	'track-3-tint': ['#ECE7F8', '#28213F'],
	'track-4': ['#A32E63', '#F394BB'],
	'track-4-tint': ['#F9E4ED', '#3A1C2A'],
	'track-5': ['#0B6B62', '#62CDBE'],
	'track-5-tint': ['#DAF0EC', '#12322F'],
	// Status: always beside a shape and a word
	ok: ['#1A683A', '#7BD39A'],
	'ok-tint': ['#DFF2E5', '#14301F'],
	wait: ['#7D4F00', '#F0C265'],
	'wait-tint': ['#FBEFD2', '#33280F'],
	alarm: ['#AE261C', '#FF9C90'],
	'alarm-tint': ['#FBE5E2', '#3C1A17'],
} satisfies Record<string, Pair>;

export type ColourName = keyof typeof colours;

export const shadow: Pair = [
	'0 1px 2px rgb(16 36 43 / 0.06), 0 12px 32px rgb(16 36 43 / 0.14)',
	'0 0 0 1px #2a3a41, 0 16px 40px rgb(0 0 0 / 0.5)',
];

export const scale = {
	'font-body': "'Atkinson Hyperlegible Next', 'Atkinson stand-in', system-ui, sans-serif",
	'font-display': "'Bricolage Grotesque', 'Bricolage stand-in', system-ui, sans-serif",
	'text-xs': '0.8125rem',
	'text-s': '0.9375rem',
	'text-m': '1.0625rem',
	'text-l': '1.25rem',
	'text-xl': 'clamp(1.4rem, 1.28rem + 0.55vw, 1.7rem)',
	'text-2xl': 'clamp(1.75rem, 1.5rem + 1.2vw, 2.35rem)',
	'text-3xl': 'clamp(2.35rem, 1.7rem + 3.1vw, 3.9rem)',
	'leading-tight': '1.12',
	'leading-snug': '1.3',
	'leading-body': '1.55',
	'space-1': '0.25rem',
	'space-2': '0.5rem',
	'space-3': '0.75rem',
	'space-4': '1rem',
	'space-5': '1.5rem',
	'space-6': '2rem',
	'space-7': '3rem',
	'space-8': '4.5rem',
	'radius-s': '6px',
	'radius-m': '10px',
	'radius-l': '16px',
	target: '2.75rem',
	measure: '34rem',
	motion: '120ms',
	ease: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
};

export function colourIn(theme: Theme, name: ColourName): string {
	return colours[name][theme === 'light' ? 0 : 1];
}
