/** Whose turn it is: the duty that is due first, and the one after it. */
import { shortDay } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import { dutyLink } from '../../duty-link.ts';
import type { Here } from './here.ts';
import { placeName } from './names.ts';

export interface NextUpLine {
	readonly title: string;
	readonly text?: string;
	readonly action?: { href: string; text: string };
}

type Duty = Here['view']['duties'][number];

export function nextUp(at: Here): NextUpLine | null {
	const { dossier, duties } = at.view;
	if (dossier.closed) return null;
	const [first, second] = duties;
	if (!first) return { title: at.texts.next.none };
	const words = wordsOf(first, at);
	const after = second
		? [fill(at.texts.next.then, { what: sentence(second, at), day: shortDay(second.due, at.language) })]
		: [];
	return {
		title: fill(at.texts.next.title, { what: sentence(first, at) }),
		text: [when(first, at), ...after].join(' '),
		action: at.rights.change || mine(first, at) ? { href: link(first, at), text: words.action } : undefined,
	};
}

function when({ due }: Duty, { view, texts, language }: Here): string {
	if (due === view.today) return texts.next.today;
	return fill(due < view.today ? texts.next.late : texts.next.by, { day: shortDay(due, language) });
}

/** A talk that somebody else may hold: the mentor of that pupil. */
function mine({ what, subject }: Duty, { rights }: Here): boolean {
	return (what === 'talkBullied' || what === 'talkBullying') && subject !== null && rights.talk(subject);
}

/** While nobody knows who the pupil is, the next thing is to find out: the list of pupils on this page. */
function link({ what, subject }: Duty, { view }: Here): string {
	const unknown = subject === null && (what === 'talkBullied' || what === 'talkBullying');
	return unknown ? '#leerlingen' : dutyLink({ what, subject, record: view.dossier.record });
}

type Asked = keyof Here['texts']['duties'];

function wordsOf({ what }: Duty, { texts }: Here): { what: string; action: string } {
	return texts.duties[what as Asked] ?? texts.duties.closeOrPlan;
}

function sentence(duty: Duty, at: Here): string {
	const unknown = at.texts.unknownFor[duty.what as keyof typeof at.texts.unknownFor];
	const pupil = duty.subject === null && unknown ? unknown : placeName(at, duty.subject);
	return fill(wordsOf(duty, at).what, { pupil });
}
