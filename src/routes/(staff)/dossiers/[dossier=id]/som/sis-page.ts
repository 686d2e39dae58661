/** The SOM desk of one dossier: per pupil the text to copy, whether it stands there, and whether it changed since. */
import { sisLimit } from '#lib/domain/5-evaluation/sis-record.ts';
import { hashOf, sisNote, type SisView } from '#lib/server/doors/sis/sis.ts';
import { dayName } from '#lib/text/dates.ts';
import { fill, pick } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/sis.ts';
import type { StatusName } from '#lib/ui/tracks.ts';
import { here, type Here, type Reader } from '../here.ts';
import { dossierName, personName, placeWords, trackOf } from '../names.ts';
import { reasonWords } from '../timeline-words.ts';

type Words = typeof nl;

export function sisPage(view: SisView, reader: Reader, done: string | null) {
	const at = here(view, reader);
	const texts = pick({ nl, en }, reader.language);
	return {
		texts,
		common: { crumbs: at.texts.crumbs, dossiers: at.texts.dossiers, errors: at.texts.errors },
		base: `/dossiers/${view.dossier.record}`,
		dossierTitle: dossierName(at),
		head: view.head,
		pupils: view.texts.map(({ place, text }) => pupilLine({ place, text }, at, texts)),
		reasons: reasons(at),
		done: done === 'som' || done === 'niet' ? texts.done[done] : null,
	};
}

type Given = SisView['texts'][number];

function pupilLine({ place: id, text: about }: Given, at: Here, texts: Words) {
	const place = at.view.dossier.places.find((each) => each.id === id)!;
	const { text, shortened } = sisNote(about);
	const last = at.view.dossier.sis.findLast(
		(each) => each.subject === id && each.payload.level === about.level,
	);
	return {
		id,
		name: place.name,
		track: trackOf(place),
		about: placeWords(at, place),
		text,
		shortened,
		count: fill(texts.count, { n: text.length, max: sisLimit }),
		noTalk: about.talkOn === null,
		isDone: last !== undefined,
		changed: last !== undefined && isChanged(last, about, at),
		...stateOf(last, at, texts),
	};
}

type Last = Here['view']['dossier']['sis'][number];

function stateOf(last: Last | undefined, at: Here, texts: Words): { status: StatusName; statusText: string } {
	if (!last) return { status: 'planned', statusText: texts.state.open };
	const words = { who: personName(at, last.by), day: dayName(last.happenedOn, at.language) };
	const { notBecause } = last.payload;
	if (!notBecause) return { status: 'done', statusText: fill(texts.state.done, words) };
	return {
		status: 'done',
		statusText: fill(texts.state.not, { ...words, reason: reasonWords(notBecause, at).toLowerCase() }),
	};
}

/** Compared as its own writer would have written it today: another reader is no change. */
function isChanged({ by, payload }: Last, about: Given['text'], at: Here): boolean {
	if (payload.notBecause) return false;
	return payload.hash !== hashOf(sisNote({ ...about, writer: personName(at, by) }).text);
}

function reasons({ view, language }: Here) {
	const { level, book } = { level: view.dossier.level, book: view.book };
	const element = book.approach.levels
		.find((each) => each.id === level)
		?.gate.find((each) => each.id === 'sisRecord');
	const listed = book.approach.reasons.filter((reason) => element?.reasons.includes(reason.id));
	return listed.map((reason) => ({ value: reason.id, label: reason.text[language] }));
}
