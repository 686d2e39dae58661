/** One payload of every kind of fact, in the version in force: what `write-samples.ts` seals when a sample is missing. */
import type { FactKind, Part } from '#lib/domain/facts.ts';
import type { Payloads, RouteTaken } from '#lib/domain/payloads.ts';

const route: RouteTaken = {
	circle: 'mentor',
	seats: ['mentor:2B'],
	acute: false,
	escalatesTo: 'pupilCoordinator:lower',
};
const asked = { nl: 'Wat is er gebeurd?', en: 'What happened?' };

export const payloads: { [K in FactKind]: Payloads[K] } = {
	reportReceived: {
		from: 'bulliedSelf',
		named: true,
		reader: 'mentor',
		homeGroup: '2B',
		about: 'pupil',
		safe: 'yes',
		concerns: ['weapon'],
		forms: ['digital', 'isolation'],
		answers: [
			{
				question: 'story',
				asked,
				state: 'answered',
				quote: 'Ze lopen weg',
				choices: ['canteen'],
				note: 'stil',
			},
		],
		route,
	},
	reporterNamed: { name: 'Yara Benali', homeGroup: '2B', reachedBy: 'In de klas' },
	reportRead: {},
	answerSent: { text: 'Goed dat je het vertelt.' },
	reporterWrote: { text: 'Het is weer gebeurd.', again: true },
	rerouted: { route: { ...route, circle: 'chosen', seats: ['confidant:school'] }, why: 'Op verzoek' },
	setAside: { why: 'Dubbel', toldReporter: 'We kennen dit al.' },
	linked: { to: 'dossier' },
	dossierOpened: { reports: ['report'], homeGroup: '2B' },
	leadSet: { person: 'visser' },
	pupilNamed: {
		role: 'reportedPupil',
		person: 'p-sem',
		name: 'Sem de Groot',
		homeGroup: '2B',
		source: 'report',
	},
	pupilRoleSet: { role: 'bullyingPupil', why: 'Twee docenten zagen het' },
	pupilJudged: { word: 'bullying' },
	severityAssessed: { severity: 'moderate', why: 'Elke week' },
	measureNow: { text: 'Toezicht in de kantine', until: '2026-12-01' },
	conversationHeld: {
		guide: 'bullyingPupil',
		with: 'pupil',
		ending: 'denies',
		answers: [{ question: 'whatHappened', asked, state: 'wontSay' }],
		said: ['closingCard'],
		summary: 'Sem zegt dat het een grap was',
	},
	agreementMade: { text: 'De foto’s gaan weg', who: ['place'], rule: 'R5', from: '2026-11-18' },
	agreementChecked: { result: 'partly', note: 'Een foto staat er nog' },
	agreementShared: { to: 'guardian', place: 'place', how: 'telefoon' },
	appointmentMade: { purpose: 'check', on: '2026-11-25' },
	checkedIn: { answer: 'better', note: 'Rustiger in de pauze' },
	toldThatRecorded: { to: 'pupil' },
	guardianInformed: { how: 'telefoon', what: 'De afspraken' },
	sisRecorded: { level: 'PM-1', hash: 'c0ffee', notBecause: 'wronglyNamed', why: 'Hij was ziek' },
	reasonGiven: { element: 'talkBullying', reason: 'absent', why: 'Ziek' },
	closed: {
		light: true,
		outcome: 'stopped',
		answers: [{ place: 'place', answer: 'Het is goed', reason: null }],
		check: { on: '2026-11-25', reason: null },
		why: '',
	},
	reopened: { why: 'Het is weer gebeurd' },
	corrected: { seq: 1, text: 'Het was dinsdag' },
	withdrawn: { seq: 1, why: 'Verkeerde leerling' },
};

interface Kept {
	readonly part: Part;
	readonly subject: string | null;
}

const thread = { part: 'thread', subject: null } as const;
const report = { part: 'report', subject: null } as const;
const shell = { part: 'shell', subject: null } as const;
const shared = { part: 'shared', subject: null } as const;
const talk = { part: 'talk:place', subject: 'place' } as const;

/** Where a fact of each kind is kept, and which pupil's place, agreement or check it is about. */
export const kept: Record<FactKind, Kept> = {
	reportReceived: report,
	reporterNamed: { part: 'reporter', subject: null },
	reportRead: thread,
	answerSent: thread,
	reporterWrote: thread,
	rerouted: report,
	setAside: thread,
	linked: report,
	dossierOpened: shell,
	leadSet: shell,
	pupilNamed: { ...shell, subject: 'place' },
	pupilRoleSet: { ...shell, subject: 'place' },
	pupilJudged: talk,
	severityAssessed: { part: 'analysis', subject: null },
	measureNow: shared,
	conversationHeld: talk,
	agreementMade: { ...shared, subject: 'agreement' },
	agreementChecked: { ...shared, subject: 'agreement' },
	agreementShared: { ...shared, subject: 'agreement' },
	appointmentMade: { ...shared, subject: 'check' },
	checkedIn: { ...shared, subject: 'check' },
	toldThatRecorded: talk,
	guardianInformed: { ...shared, subject: 'place' },
	sisRecorded: { part: 'level', subject: 'place' },
	reasonGiven: talk,
	closed: shared,
	reopened: shared,
	corrected: { ...shared, subject: 'agreement' },
	withdrawn: { ...shared, subject: 'agreement' },
};
