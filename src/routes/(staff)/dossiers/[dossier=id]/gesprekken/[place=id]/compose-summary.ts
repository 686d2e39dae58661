/**
 * A first version of what goes into the dossier, made from the notes of the talk. Always Dutch, like SOM. What a pupil
 * said stands between quotation marks; what the talker noticed stays out of it.
 */
import { fill } from '#lib/text/language.ts';
import { summaryWords } from '#lib/text/conversation.ts';
import type { AnswerState, Protocol } from '#protocol/schema.ts';
import { choiceWords } from '../../answer-words.ts';
import { stepsOf, type Asked } from './guide-walk.ts';

export interface NotedAnswer {
	readonly state: AnswerState;
	readonly quote?: string;
	readonly choices?: readonly string[];
	readonly note?: string;
}

export interface Noted {
	readonly answers: Readonly<Record<string, NotedAnswer>>;
	readonly guide: Protocol['guides'][number];
	readonly book: Protocol;
	/** As staff call the pupil. */
	readonly name: string;
}

export function composeSummary(noted: Noted): string {
	const asked = stepsOf(noted.guide).map((step) => step.entry);
	const lines = asked.map((entry) => lineFor(entry, noted)).filter((line) => line !== '');
	return [...lines, ...unsaid(asked, 'wontSay', noted), ...unsaid(asked, 'dontKnow', noted)].join('\n');
}

function lineFor(entry: Asked, noted: Noted): string {
	const answer = noted.answers[entry.id];
	if (!answer || answer.state !== 'answered' || entry.kind === 'observation') return '';
	const choices = choiceWords(entry, answer.choices ?? [], { book: noted.book, language: 'nl' })
		.join(', ')
		.toLowerCase();
	const quote = answer.quote ? quoted(answer.quote) : '';
	const said =
		entry.kind === 'agreementMoment'
			? (answer.note ?? '')
			: [choices, quote].filter((part) => part !== '').join(': ');
	if (said === '') return '';
	const label = labelOf(entry, noted);
	return closed(label.endsWith('?') || label.endsWith(':') ? `${label} ${said}` : `${label}: ${said}`);
}

function labelOf(entry: Asked, { name }: Noted): string {
	if (entry.kind === 'observation') return '';
	const use = entry.kind === 'agreementMoment' ? 'agreed' : entry.feeds;
	const words = use ? summaryWords[use] : undefined;
	return fill(words ?? entry.ask.nl, { naam: name }).replace(/\.$/, '');
}

/** A pupil's words stay as they are; only marks that were typed around them give way. */
function quoted(words: string): string {
	const bare = words
		.trim()
		.replace(/^["“„”]+|["“”]+$/g, '')
		.replace(/\s*\n\s*/g, ' ');
	return `“${bare}”`;
}

function closed(line: string): string {
	return /[.?…”]$/.test(line) ? line : `${line}.`;
}

/** What was asked and not said counts too: nobody asks it again by mistake. */
function unsaid(asked: readonly Asked[], state: 'wontSay' | 'dontKnow', noted: Noted): string[] {
	const left = asked.filter((entry) => entry.kind === 'question' && noted.answers[entry.id]?.state === state);
	if (left.length === 0) return [];
	const words = summaryWords[state === 'wontSay' ? 'notSaid' : 'notKnown'] ?? '';
	const names = left.map((entry) => `“${entry.kind === 'question' ? entry.ask.nl : ''}”`).join(', ');
	return [closed(`${fill(words, { naam: noted.name })}: ${fill(names, { naam: noted.name })}`)];
}
