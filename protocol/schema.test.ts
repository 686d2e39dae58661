/** A slip in a school's protocol must stop the compiler: by the time a mentor meets it, a child is waiting. */
import { expect, test } from 'vitest';
import { defineProtocol } from './schema.ts';
import type { Level, Protocol } from './schema.ts';

const text = { nl: 'tekst', en: 'text' } as const;
const because = '§1';
const seat = { because, oneOf: ['mentor'] } as const;
const point = { id: 'point', because, text } as const;
const citedText = { because, text } as const;
const choices = { because, options: [] } as const;
const talk = { with: 'bulliedPupil', because, guide: 'bulliedPupil', heldBy: [seat] } as const;
const element = {
	id: 'agreement',
	because,
	what: text,
	per: 'dossier',
	by: ['mentor'],
	track: 1,
	step: 1,
	reasons: ['absent'],
} as const;
const level = {
	id: 'PM-1',
	because,
	name: text,
	inShort: text,
	forPupil: text,
	startsWith: 'report',
	lead: 'mentor',
	joins: [],
	discussion: null,
	talks: [talk],
	informed: [],
	invited: null,
	recordedBy: seat,
	gate: [element],
	next: null,
} as const satisfies Level;
const question = {
	kind: 'question',
	id: 'who',
	because,
	ask: text,
	record: 'quote',
	skippable: true,
} as const;
const part = { id: 'trust', because, title: text, aim: text, tips: [], entries: [question] } as const;
const guide = {
	id: 'bulliedPupil',
	because,
	title: text,
	aim: text,
	track: 1,
	parts: [part],
	forbidden: [],
	endings: [],
} as const;
const rule = { id: 'R1', because, text, forms: ['verbal'] } as const;

/** A school with one mentor, one level and one of everything. */
const book = {
	id: 'small-school',
	edition: '1',
	name: text,
	paragraphs: [{ id: '§1', title: text }],
	preface: [point],
	roles: [{ id: 'mentor', kind: 'staff', because, name: text, does: [] }],
	bullying: {
		definition: {
			because,
			inShort: text,
			criteria: [],
			consequences: [],
			decidingWord: { because, text, toBulliedPupil: text },
			doesNotStopByItself: citedText,
		},
		openingQuestions: [],
		rules: [rule],
		forms: [{ id: 'verbal', because, name: text, plain: text, examples: [], hints: [] }],
		parties: [],
		bystanders: [{ id: 'staysOut', because, name: text, approach: text, maySupport: true }],
		whyPupilsLookAway: citedText,
	},
	reportChoices: {
		reporters: [],
		formsBeside: [],
		places: choices,
		moments: choices,
		frequencies: choices,
		safety: choices,
		ownWords: choices,
		readers: [],
		concerns: [],
		noSnitching: citedText,
		whatMayBeShared: citedText,
	},
	approach: {
		tracks: [{ number: 1, id: 'bulliedPupil', because, name: text, shortLabel: text, points: [] }],
		steps: [{ number: 1, because, name: text, inShort: text, by: ['mentor'], points: [] }],
		analysis: [],
		severities: [],
		levels: [level],
		reasons: [{ id: 'absent', text, asksWhy: false }],
		throughout: [],
		closing: {
			light: { because, levels: ['PM-1'], gate: [] },
			full: { because, levels: ['PM-1'], gate: [] },
			outcomes: [],
		},
		followUp: {
			because,
			neverByItself: text,
			conditions: [],
			normallyFrom: { because, level: 'PM-1' },
			rungs: [],
			decidedBy: 'mentor',
			outsideTheLadder: point,
			otherProtocol: { because, name: text, supplied: false, notice: text },
		},
	},
	guides: [guide],
	wording: [],
	guardians: { because, intro: text, signals: [], aboutSignals: point, advice: [] },
	organisations: [],
} as const;

function withLevel<const Level>(changed: Level) {
	return { ...book, approach: { ...book.approach, levels: [changed] } } as const;
}

test('a book without slips comes back as it is, and any engine can read it', () => {
	const read: Protocol = defineProtocol(book);
	expect(read).toBe(book);
});

test('changing nothing but a valid name still compiles', () => {
	expect(defineProtocol(withLevel({ ...level, lead: 'mentor' })).approach.levels[0]?.lead).toBe('mentor');
	const parts = [{ ...part, entries: [{ ...question, seeks: 'staysOut' }] }] as const;
	expect(defineProtocol({ ...book, guides: [{ ...guide, parts }] }).guides[0]?.id).toBe('bulliedPupil');
});

test('the compiler refuses a role that is misspelt, or that this school does not have', () => {
	// @ts-expect-error no such word
	defineProtocol(withLevel({ ...level, lead: 'mentr' }));
	// @ts-expect-error a known word, but this school has no department head
	defineProtocol(withLevel({ ...level, lead: 'departmentHead' }));
	// @ts-expect-error nor may one record here
	defineProtocol(withLevel({ ...level, recordedBy: { because, oneOf: ['departmentHead'] } }));
	const step = { ...book.approach.steps[0], by: ['teacher'] } as const;
	// @ts-expect-error nor may a teacher carry out a step here
	defineProtocol({ ...book, approach: { ...book.approach, steps: [step] } });
});

test('the compiler refuses a level that leads nowhere', () => {
	// @ts-expect-error PM-2 is not in this book
	defineProtocol(withLevel({ ...level, next: 'PM-2' }));
});

test('the compiler refuses a gate with an unknown track, step or reason', () => {
	// @ts-expect-error track 2 is not in this book
	defineProtocol(withLevel({ ...level, gate: [{ ...element, track: 2 }] }));
	// @ts-expect-error step 4 is not in this book
	defineProtocol(withLevel({ ...level, gate: [{ ...element, step: 4 }] }));
	// @ts-expect-error this reason is not in this book
	defineProtocol(withLevel({ ...level, gate: [{ ...element, reasons: ['refuses'] }] }));
});

test('the compiler refuses a talk with a guide that is not in the book', () => {
	// @ts-expect-error the joint talk has no guide here
	defineProtocol(withLevel({ ...level, talks: [{ ...talk, guide: 'jointTalk' }] }));
});

test('the compiler refuses a paragraph that does not exist, also the second one', () => {
	// @ts-expect-error there is no §2
	defineProtocol({ ...book, preface: [{ ...point, because: '§2' }] });
	// @ts-expect-error not there either
	defineProtocol({ ...book, preface: [{ ...point, also: ['§2'] }] });
	const parts = [{ ...part, entries: [{ ...question, because: '§2' }] }] as const;
	// @ts-expect-error and not deep inside a guide
	defineProtocol({ ...book, guides: [{ ...guide, parts }] });
});

test('the compiler refuses a form, rule, kind of bystander or organisation that is not declared', () => {
	// @ts-expect-error this school declares verbal only
	defineProtocol({ ...book, bullying: { ...book.bullying, rules: [{ ...rule, forms: ['digital'] }] } });
	const seeking = [{ ...part, entries: [{ ...question, seeks: 'unaware' }] }] as const;
	// @ts-expect-error no such kind of bystander here
	defineProtocol({ ...book, guides: [{ ...guide, parts: seeking }] });
	const citing = [
		{ ...part, entries: [{ kind: 'prompt', id: 'say', because, toDo: text, rule: 'R2' }] },
	] as const;
	// @ts-expect-error there is one rule
	defineProtocol({ ...book, guides: [{ ...guide, parts: citing }] });
	const signals = [{ ...point, organisations: ['helpline'] }] as const;
	// @ts-expect-error there is no organisation
	defineProtocol({ ...book, guardians: { ...book.guardians, signals } });
});
