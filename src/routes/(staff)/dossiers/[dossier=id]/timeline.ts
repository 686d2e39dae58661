/** The timeline: every fact in words, the newest happening first. What was taken back stays, struck through. */
import { dayOf } from '#lib/domain/calendar/day.ts';
import type { Fact } from '#lib/domain/facts.ts';
import type { Answer } from '#lib/domain/payloads.ts';
import type { Track } from '#lib/ui/tracks.ts';
import { dayName } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import { choiceWords, entryOf, withName } from './answer-words.ts';
import type { Here } from './here.ts';
import { firstName, personName, placeName, trackOf } from './names.ts';
import { detailOf, titleOf } from './timeline-words.ts';

export interface TimelineStop {
	readonly seq: number;
	readonly title: string;
	readonly text: string;
	readonly done: true;
	readonly track?: Track;
	readonly struck?: string;
	/** The questions of a talk with what was said, folded away. */
	readonly answers: readonly AnswerLine[];
}

export interface AnswerLine {
	readonly asked: string;
	readonly said: string;
	/** What the talker noticed; never said by the pupil. */
	readonly impression: boolean;
}

export function timelineOf(at: Here, facts: readonly Fact[] = at.view.facts): TimelineStop[] {
	return [...facts].sort(newestFirst).map((fact) => stopOf(fact, at));
}

/** By the day it happened, which may lie before the day it was written down. */
function newestFirst(a: Fact, b: Fact): number {
	return b.happenedOn.localeCompare(a.happenedOn) || b.seq - a.seq;
}

function stopOf(fact: Fact, at: Here): TimelineStop {
	return {
		seq: fact.seq,
		title: titleOf(fact, at),
		text: [when(fact, at), detailOf(fact, at)].filter((words) => words !== '').join(' '),
		done: true,
		track: lane(fact, at),
		struck: struck(fact, at),
		answers: fact.kind === 'conversationHeld' ? talkAnswers(fact, at) : [],
	};
}

function when({ happenedOn, recordedAt, by }: Fact, at: Here): string {
	const { timeline } = at.texts;
	const said = fill(timeline.on, { day: dayName(happenedOn, at.language), who: personName(at, by) });
	const recordedOn = dayOf(recordedAt);
	if (recordedOn === happenedOn) return said;
	return `${said} ${fill(timeline.recordedLater, { day: dayName(recordedOn, at.language) })}`;
}

function lane(fact: Fact, { view }: Here): Track | undefined {
	if (fact.kind === 'guardianInformed') return 4;
	const own = view.dossier.places.find((place) => place.id === fact.subject);
	if (own) return trackOf(own);
	if (fact.kind !== 'agreementMade') return 5;
	const promised = view.dossier.places.filter((place) => fact.payload.who.includes(place.id));
	return promised[0] ? trackOf(promised[0]) : 5;
}

function struck({ seq }: Fact, { view, texts }: Here): string | undefined {
	const about = view.facts.filter(
		(fact) => (fact.kind === 'withdrawn' || fact.kind === 'corrected') && fact.payload.seq === seq,
	);
	if (about.some((fact) => fact.kind === 'withdrawn')) return texts.timeline.withdrawn;
	return about.length > 0 ? texts.timeline.corrected : undefined;
}

function talkAnswers(
	{ subject, payload }: Extract<Fact, { kind: 'conversationHeld' }>,
	at: Here,
): AnswerLine[] {
	const guide = at.view.book.guides.find((each) => each.id === payload.guide);
	if (!guide) return [];
	const name = firstName(placeName(at, subject));
	return payload.answers.flatMap((answer) => {
		const entry = entryOf(guide, answer.question);
		const impression = entry?.kind === 'observation';
		// Asked as it was asked that day; an impression was never asked, it is named by what was looked for.
		const asked = impression ? entry.lookFor : answer.asked;
		const said = saidIn(
			answer,
			choiceWords(entry, answer.choices ?? [], { ...at.view, language: at.language }),
		);
		return said === '' ? [] : [{ asked: withName(asked, at.language, name), said, impression }];
	});
}

function saidIn({ quote, note }: Answer, choices: readonly string[]): string {
	const parts = [choices.join(', '), quote ? `“${quote}”` : '', note ?? ''];
	return parts.filter((part) => part !== '').join('. ');
}
