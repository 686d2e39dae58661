/** What people may do in a dossier, sensible or not: a number decides which pupil, which day, which words. */
import fc from 'fast-check';
import type { GuideEndingId, OutcomeId, ReasonId } from '#protocol/schema.ts';
import { addDays, type Day } from '#lib/domain/calendar/day.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Fact, NewFact } from '#lib/domain/facts.ts';
import { edition } from '#lib/domain/fixtures/small-school.ts';
import { questionFor } from '#lib/domain/fixtures/talks.ts';
import type { Answer, PupilRole } from '#lib/domain/payloads.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { namePupil, setPupilRole, takeMeasure, type Named } from '#lib/domain/2-analysis/open-dossier.ts';
import {
	checkAgreements,
	makeAgreement,
	planCheck,
	shareAgreement,
} from '#lib/domain/4-carrying-out/agreement.ts';
import { gate, isOpen } from '#lib/domain/4-carrying-out/gate.ts';
import { giveReason, type GivenReason } from '#lib/domain/4-carrying-out/give-reason.ts';
import { holdConversation, tell } from '#lib/domain/4-carrying-out/hold-conversation.ts';
import { close, reopen } from '#lib/domain/5-evaluation/close.ts';
import { recordInSis } from '#lib/domain/5-evaluation/sis-record.ts';

export interface Scene {
	readonly dossier: Dossier;
	readonly facts: readonly Fact[];
	readonly today: Day;
}

export interface Act {
	readonly what: What;
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly words: string;
}

type Play = (scene: Scene, act: Act) => readonly NewFact[] | Refusal;

const roles: readonly PupilRole[] = ['bulliedPupil', 'reportedPupil', 'bullyingPupil', 'bystander'];
const endings: readonly GuideEndingId[] = ['finished', 'finished', 'denies', 'refuses', 'staysAway'];
const reasons: readonly ReasonId[] = edition.approach.reasons.map((reason) => reason.id);
const outcomes: readonly (OutcomeId | null)[] = [
	null,
	...edition.approach.closing.outcomes.map((outcome) => outcome.id),
];
const elements = [
	...edition.approach.levels.flatMap((level) => level.gate.map((each) => each.id)),
	'agreementsTold',
] as const;
const ownWord = questionFor('bulliedPupil', 'ownWord');

/** Names that are hard on a text: accents, signs, what precedes a surname, two of one family, a pupil who comes twice. */
export const names = [
	'Yara Benali',
	'Amin Benali',
	'Sem de Groot',
	'Zoë van den Berg',
	'Li',
	'A.*b (c',
	'een jongen uit 3A',
];

export function pupilNumbered(number: number): Named {
	const which = number % names.length;
	return {
		role: roles[number % 4]!,
		person: which < 5 ? `p-${which}` : null,
		name: names[which]!,
		homeGroup: ['2B', '2B', '3A', '2D', '5C', null, '3A'][which] ?? null,
		source: 'staff',
	};
}

/** One of these, now and then one that does not exist. */
function pick<T>(of: readonly T[], number: number, otherwise: T): T {
	return number % 11 === 10 || of.length === 0 ? otherwise : of[number % of.length]!;
}

const place = ({ dossier }: Scene, number: number) =>
	pick(
		dossier.places.map((each) => each.id),
		number,
		'nobody',
	);

function answers(act: Act): Answer[] {
	const state = (['answered', 'notAsked', 'wontSay', 'dontKnow'] as const)[act.b % 4]!;
	const choices = [['bullying'], ['teasing'], ['dontKnow'], []][act.c % 4];
	const answer: Answer = { question: ownWord.id, asked: ownWord.ask, state, choices };
	return act.a % 3 === 0 ? [] : [answer];
}

function closing(scene: Scene, act: Act) {
	const reason = act.b % 3 === 0 ? reasons[act.c % reasons.length]! : null;
	const bullied = scene.dossier.places.filter((each) => each.role === 'bulliedPupil');
	return {
		light: act.a % 2 === 0,
		outcome: outcomes[act.c % outcomes.length]!,
		answers: bullied
			.slice(act.b % 7 === 6 ? 1 : 0)
			.map(({ id }) => ({ place: id, answer: act.words, reason })),
		check: {
			on: act.a % 5 === 0 ? null : addDays(scene.today, (act.c % 4) - 2),
			reason: act.a % 3 === 0 ? reason : null,
		},
		why: act.words,
	};
}

const plays = {
	name: (scene, act) =>
		namePupil(act.a % 6 === 0 ? place(scene, act.b) : `place-${scene.facts.length}`, named(act), scene.today),
	setRole: (scene, act) =>
		setPupilRole(scene.dossier, place(scene, act.a), roles[act.b % 4]!, {
			text: act.words,
			today: scene.today,
		}),
	talk: (scene, act) =>
		holdConversation(
			scene.dossier,
			{
				place: place(scene, act.a),
				on: addDays(scene.today, (act.b % 14) - 12),
				ending: endings[act.c % endings.length]!,
				answers: answers(act),
				said: act.b % 5 === 0 ? [] : ['closingCard'],
				summary: act.words,
				toldThatRecorded: act.c % 4 !== 0,
			},
			{ edition, today: scene.today },
		),
	tell: (scene, act) => (scene.dossier.places.length > 0 ? [tell(place(scene, act.a), scene.today)] : []),
	agree: (scene, act) =>
		makeAgreement(
			scene.dossier,
			{
				id: `agreement-${scene.facts.length}`,
				made: {
					text: agreed(act),
					who: act.b % 3 === 0 ? [] : [place(scene, act.b)],
					rule: null,
					from: scene.today,
				},
				check:
					act.c % 3 === 0
						? null
						: { id: `check-${scene.facts.length}`, on: addDays(scene.today, (act.c % 40) - 2) },
			},
			scene.today,
		),
	share: (scene, act) =>
		shareAgreement(
			scene.dossier,
			{
				agreement: pick(
					scene.dossier.agreements.map((each) => each.id),
					act.a,
					'none',
				),
				to: act.b % 2 === 0 ? 'pupil' : 'guardian',
				place: place(scene, act.c),
				how: act.words,
			},
			scene.today,
		),
	plan: (scene, act) =>
		planCheck(`check-${scene.facts.length}`, addDays(scene.today, (act.a % 60) - 2), scene.today),
	check: (scene, act) =>
		checkAgreements(
			scene.dossier,
			{
				appointment: pick(
					scene.dossier.appointments.map((each) => each.id),
					act.a,
					'none',
				),
				results: scene.dossier.agreements
					.slice(act.b % 3)
					.map(({ id }) => ({ agreement: id, result: 'kept', note: act.words })),
				answer: (['stopped', 'better', 'same', 'worse', 'noAnswer'] as const)[act.c % 5]!,
				note: act.words,
				next:
					act.b % 2 === 0
						? null
						: { id: `check-${scene.facts.length}`, on: addDays(scene.today, (act.c % 30) - 2) },
			},
			scene.today,
		),
	reason: (scene, act) => giveReason(scene.dossier, given(scene, act), { edition, today: scene.today }),
	inSom: (scene, act) =>
		recordInSis(
			scene.dossier,
			{
				place: place(scene, act.a),
				hash: `hash-${act.b % 3}`,
				notBecause: act.c % 3 === 0 ? reasons[act.c % reasons.length]! : null,
				why: act.words,
			},
			scene.today,
		),
	act: (scene, act) => takeMeasure(act.words, act.a % 2 === 0 ? null : addDays(scene.today, 7), scene.today),
	close: (scene, act) => close(scene.dossier, closing(scene, act), { edition, today: scene.today }),
	reopen: (scene, act) => reopen(scene.dossier, act.words, scene.today),
	handOver: (scene, act) => [
		{
			kind: 'leadSet',
			part: 'shell',
			subject: null,
			happenedOn: scene.today,
			payload: { person: act.a % 2 === 0 ? 'visser' : 'mulder' },
		},
	],
	/** Taking back what was recorded by mistake; who leads and that it was opened stays. */
	withdraw: (scene, act) => {
		const { seq, part, subject } =
			scene.facts[2 + (act.a % Math.max(scene.facts.length - 2, 1))] ?? scene.facts[1]!;
		if (
			scene.facts.some(
				(fact) => fact.seq === seq && (fact.kind === 'leadSet' || fact.kind === 'dossierOpened'),
			)
		)
			return [];
		return [{ kind: 'withdrawn', part, subject, happenedOn: scene.today, payload: { seq, why: act.words } }];
	},
} satisfies Record<string, Play>;

export type What = keyof typeof plays | 'wait';

function named(act: Act): Named {
	return act.words.trim() === '' ? { ...pupilNumbered(act.b), name: act.words } : pupilNumbered(act.b);
}

/** Promises often name somebody. */
function agreed(act: Act): string {
	return act.words.trim() === ''
		? act.words
		: `${names[act.a % names.length]} en ${names[act.c % names.length]} praten`;
}

/** Half of the time something that is open here, otherwise anything about anyone. */
function given(scene: Scene, act: Act): GivenReason {
	const reason = reasons[act.c % reasons.length]!;
	const open = gate(scene.dossier, edition, scene.dossier.level).filter(isOpen);
	const item = open[act.b % Math.max(open.length, 1)];
	if (act.a % 2 === 0 && item)
		return { element: item.element.id, subject: item.subject, reason, why: act.words };
	const element = elements[act.a % elements.length]!;
	const agreements = scene.dossier.agreements.map((each) => each.id);
	const anyone = act.b % 4 === 0 ? null : place(scene, act.b);
	return {
		element,
		subject: element === 'agreementsTold' ? pick(agreements, act.b, 'none') : anyone,
		reason,
		why: act.words,
	};
}

export function play(scene: Scene, act: Act): readonly NewFact[] | Refusal {
	return act.what === 'wait' ? [] : plays[act.what](scene, act);
}

/** Talks, agreements and reasons come up most; closing and taking back now and then. */
const often: readonly What[] = [
	'talk',
	'talk',
	'talk',
	'agree',
	'agree',
	'reason',
	'reason',
	'reason',
	'inSom',
	'inSom',
	'check',
	'check',
	'close',
	'reopen',
];
const what = fc.constantFrom<What>(...often, ...(Object.keys(plays) as What[]), 'wait', 'wait');
const number = fc.nat({ max: 9_999 });
const words = fc.constantFrom(
	'',
	' ',
	'x',
	'Omdat het zo is',
	'Yara Benali zei het',
	'<b>{naam}</b> \u0000 é',
);

export const acts = fc.array(fc.record({ what, a: number, b: number, c: number, words }), {
	minLength: 20,
	maxLength: 30,
});
export const pupils = fc.array(number, { maxLength: 5 });
