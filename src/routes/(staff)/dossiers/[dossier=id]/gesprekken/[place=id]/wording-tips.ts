/** What is better left unsaid, as tips beside the talk: why, and how to say it again. It never looks at what was typed. */
import type { Guide } from '#protocol/schema.ts';
import { inWords, type Naming } from './cards.ts';

export interface WordingTip {
	readonly id: string;
	readonly why: string;
	readonly instead: string;
}

/** Those of one part come first: there they matter most. */
export function wordingTips(
	guide: Guide,
	part: Guide['parts'][number] | undefined,
	naming: Naming,
): WordingTip[] {
	const all = [...(part?.forbidden ?? []), ...guide.forbidden];
	const once = all.filter((tip, index) => all.findIndex((other) => other.id === tip.id) === index);
	return once.map((tip) => ({
		id: tip.id,
		why: inWords(tip.explanation, naming),
		instead: inWords(tip.rephrase, naming),
	}));
}
