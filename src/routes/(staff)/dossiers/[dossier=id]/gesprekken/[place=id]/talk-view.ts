/** In the talk: the parts of the guide, the question of now, and the others of this part folded around it. */
import { inWords, type Naming } from './cards.ts';
import { currentStep, isAnswered, progress, stepsOf, type Step } from './guide-walk.ts';
import {
	askedText,
	notedWords,
	questionView,
	type Draft,
	type Folded,
	type QuestionView,
} from './question-view.ts';
import { wordingTips, type WordingTip } from './wording-tips.ts';
import type { Guide } from '#protocol/schema.ts';

export interface PartLink {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly done: number;
	readonly all: number;
	readonly current: boolean;
}

export interface OtherQuestion {
	readonly id: string;
	readonly text: string;
	readonly said: string;
	readonly answered: boolean;
	readonly href: string;
}

export interface TalkView {
	readonly parts: readonly PartLink[];
	readonly partTitle: string;
	readonly aim: string;
	readonly tips: readonly { text: string; school: boolean }[];
	readonly earlier: readonly OtherQuestion[];
	readonly question: QuestionView;
	readonly later: readonly OtherQuestion[];
	readonly previous: string | null;
	readonly next: string | null;
	readonly wording: readonly WordingTip[];
}

interface Asking {
	readonly guide: Guide;
	readonly draft: Draft;
	readonly asked: string | null;
	readonly folded: Folded;
}

export function talkView({ guide, draft, asked, folded }: Asking): TalkView | null {
	const { naming } = folded;
	const steps = stepsOf(guide);
	const now = currentStep(steps, asked, draft);
	const step = steps[now];
	if (!step) return null;
	const part = guide.parts[step.part]!;
	const inPart = steps.map((each, at) => ({ each, at })).filter(({ each }) => each.part === step.part);
	const others = (here: typeof inPart) => here.map(({ each }) => other(each, draft, folded));
	return {
		parts: guide.parts.map((_, at) => partLink(at, { guide, draft, steps, now: step.part, naming })),
		partTitle: inWords(part.title, naming),
		aim: inWords(part.aim, naming),
		tips: part.tips.map((tip) => ({
			text: inWords(tip.text, naming),
			school: tip.notFromProtocol !== undefined,
		})),
		earlier: others(inPart.filter(({ at }) => at < now)),
		question: questionView(step, draft, naming),
		later: others(inPart.filter(({ at }) => at > now)),
		previous: steps[now - 1]?.entry.id ?? null,
		next: steps[now + 1]?.entry.id ?? null,
		wording: wordingTips(guide, part, naming),
	};
}

interface Walk {
	readonly guide: Guide;
	readonly draft: Draft;
	readonly steps: readonly Step[];
	readonly now: number;
	readonly naming: Naming;
}

/** A part opens at its first question without an answer. */
function partLink(at: number, { guide, draft, steps, now, naming }: Walk): PartLink {
	const part = guide.parts[at]!;
	const own = steps.filter((step) => step.part === at);
	const first = own.find((step) => !isAnswered(step, draft)) ?? own[0];
	return {
		id: part.id,
		title: inWords(part.title, naming),
		href: first ? hrefOf(first) : '?fase=gesprek',
		...progress(part, draft),
		current: at === now,
	};
}

function hrefOf({ entry }: Step): string {
	return `?fase=gesprek&vraag=${entry.id}#vraag`;
}

function other(step: Step, draft: Draft, folded: Folded): OtherQuestion {
	return {
		id: step.entry.id,
		text: askedText(step.entry, folded.naming),
		said: notedWords(step.entry, draft.answers[step.entry.id], folded),
		answered: isAnswered(step, draft),
		href: hrefOf(step),
	};
}
