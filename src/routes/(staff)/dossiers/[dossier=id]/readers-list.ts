/** Who can read this dossier today, and why. A coordinator who sees only the level is no reader. */
import { addDays, dayOf } from '#lib/domain/calendar/day.ts';
import { dayName } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import type { Here } from './here.ts';
import { personName } from './names.ts';

export interface ReaderLine {
	readonly name: string;
	readonly why: string;
}

export interface ReadersList {
	readonly count: string;
	readonly readers: readonly ReaderLine[];
	readonly statusOnly: readonly string[];
}

type Member = Here['view']['members'][number];

export function readersOf(at: Here): ReadersList {
	const members = at.view.members.filter((member) => member.valid_from.getTime() <= at.at);
	const readers = members.filter((member) => member.part !== 'status');
	const people = [...new Set(readers.map((member) => member.person))];
	const others = members.filter((member) => member.part === 'status' && !people.includes(member.person));
	const { one, many } = at.texts.readers;
	return {
		count: people.length === 1 ? one : fill(many, { n: people.length }),
		readers: people.map((person) => ({ name: personName(at, person), why: why(readers, person, at) })),
		statusOnly: [...new Set(others.map((member) => personName(at, member.person)))],
	};
}

function why(members: readonly Member[], person: string, at: Here): string {
	const reasons = members.filter((member) => member.person === person).map((member) => reason(member, at));
	return [...new Set(reasons)].join('; ');
}

/** Cover ends at midnight after its last day. */
function reason({ ground, valid_until }: Member, { texts, language }: Here): string {
	const words = texts.readers.grounds[ground];
	if (!valid_until) return words;
	const day = dayName(addDays(dayOf(valid_until.getTime()), -1), language);
	return fill(texts.readers.until, { why: words, day });
}
