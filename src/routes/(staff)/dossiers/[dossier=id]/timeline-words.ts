/** One fact as a line of the timeline. A kind that has no words yet is still shown. */
import type { Fact } from '#lib/domain/facts.ts';
import { shortDay } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import type { Here } from './here.ts';
import { personName, placeName } from './names.ts';

export function titleOf(fact: Fact, at: Here): string {
	const { texts } = at;
	const words = texts.timeline.facts;
	const name = placeName(at, fact.subject);
	switch (fact.kind) {
		case 'leadSet':
			return fill(words.leadSet, { name: personName(at, fact.payload.person) });
		case 'pupilNamed':
			return fill(words.pupilNamed, { name: fact.payload.name, role: texts.roles[fact.payload.role] });
		case 'pupilRoleSet':
			return fill(words.pupilRoleSet, { name, role: texts.roles[fact.payload.role] });
		case 'pupilJudged':
			return judged(fact, at);
		case 'severityAssessed':
			return fill(words.severityAssessed, { severity: severityWords(fact.payload.severity, at) });
		case 'measureNow':
			return fill(words.measureNow, { text: fact.payload.text });
		case 'conversationHeld':
			return fill(talkWords(fact, at), { name });
		case 'agreementMade':
			return fill(words.agreementMade, { text: fact.payload.text });
		case 'agreementChecked':
			return fill(words.agreementChecked, {
				result: texts.agreements.state[fact.payload.result].toLowerCase(),
			});
		case 'agreementShared':
			return fill(words.agreementShared, { whom: toldWhom(fact, at) });
		case 'appointmentMade':
			return fill(fact.payload.purpose === 'talk' ? words.talkPlanned : words.appointmentMade, {
				day: shortDay(fact.payload.on, at.language),
			});
		case 'checkedIn':
			return fill(words.checkedIn, { answer: texts.answers[fact.payload.answer] });
		case 'sisRecorded':
			return fill(fact.payload.notBecause ? words.sisNot : words.sisRecorded, { name });
		default:
			return lastTitleOf(fact, at, name);
	}
}

function lastTitleOf(fact: Fact, at: Here, name: string): string {
	const words = at.texts.timeline.facts;
	switch (fact.kind) {
		case 'toldThatRecorded':
			return fill(words.toldThatRecorded, { name });
		case 'reasonGiven':
			return fill(words.reasonGiven, { what: elementWords(fact, at) });
		case 'closed':
			return fill(words.closed, { outcome: outcomeWords(fact.payload.outcome, at) });
		case 'dossierOpened':
		case 'linked':
		case 'guardianInformed':
		case 'reopened':
		case 'corrected':
		case 'withdrawn':
			return words[fact.kind];
		default:
			return words.other;
	}
}

/** What was written with it, in the words of whoever wrote it. */
export function detailOf(fact: Fact, at: Here): string {
	switch (fact.kind) {
		case 'conversationHeld':
			return fact.payload.summary;
		case 'agreementChecked':
		case 'checkedIn':
			return fact.payload.note;
		case 'agreementShared':
			return fact.payload.how;
		case 'guardianInformed':
			return [fact.payload.how, fact.payload.what].join(' ').trim();
		case 'reasonGiven':
			return [reasonWords(fact.payload.reason, at), fact.payload.why]
				.filter((part) => part !== '')
				.join('. ');
		case 'sisRecorded':
			return [reasonWords(fact.payload.notBecause, at), fact.payload.why]
				.filter((part) => part !== '')
				.join('. ');
		case 'closed':
			return closedWords(fact, at);
		case 'corrected':
			return fact.payload.text;
		case 'pupilRoleSet':
		case 'severityAssessed':
		case 'reopened':
		case 'withdrawn':
			return fact.payload.why;
		default:
			return '';
	}
}

type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

function judged({ subject, payload }: Of<'pupilJudged'>, at: Here): string {
	const name = placeName(at, subject);
	const words = at.texts.timeline.facts;
	if (payload.word === 'noAnswer') return fill(words.pupilJudgedNot, { name });
	return fill(words.pupilJudged, { name, word: at.texts.ownWords[payload.word] });
}

function talkWords({ payload }: Of<'conversationHeld'>, { texts }: Here): string {
	if (payload.ending === 'refuses') return texts.timeline.facts.talkRefused;
	return payload.ending === 'staysAway'
		? texts.timeline.facts.talkMissed
		: texts.timeline.facts.conversationHeld;
}

function toldWhom({ payload }: Of<'agreementShared'>, at: Here): string {
	const name = placeName(at, payload.place);
	return payload.to === 'guardian' ? fill(at.texts.timeline.guardianOf, { name }) : name;
}

function elementWords({ payload }: Of<'reasonGiven'>, { view, language }: Here): string {
	const gates = view.book.approach.levels.flatMap((level) => level.gate);
	const what = gates.find((element) => element.id === payload.element)?.what[language] ?? '';
	return what.charAt(0).toLowerCase() + what.slice(1);
}

function closedWords({ payload }: Of<'closed'>, at: Here): string {
	const answers = payload.answers.map(({ place, answer, reason }) => {
		const said = answer === '' ? `${reasonWords(reason, at).toLowerCase()}.` : `“${answer}”`;
		return `${placeName(at, place)}: ${said}`;
	});
	return [...answers, payload.why].filter((part) => part !== '').join(' ');
}

export function outcomeWords(id: string, { view, language }: Here): string {
	const found =
		view.book.approach.closing.outcomes.find((outcome) => outcome.id === id)?.text[language] ?? '';
	return found.charAt(0).toLowerCase() + found.slice(1);
}

export function severityWords(id: string, { view, language }: Here): string {
	return view.book.approach.severities.find((severity) => severity.id === id)?.text[language] ?? '';
}

export function reasonWords(id: string | null, { view, language }: Here): string {
	return view.book.approach.reasons.find((reason) => reason.id === id)?.text[language] ?? '';
}
