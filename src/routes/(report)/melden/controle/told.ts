/** What was told on one page, in lines that the reporter recognises. */
import { fill, type Both } from '#lib/text/language.ts';
import type { Question } from '../question.ts';
import { readersFor } from '../readers.ts';
import type { Reading } from '../reading.ts';

export function toldOn(question: Question, read: Reading): string[] {
	const lines: Partial<Record<Question, (read: Reading) => (string | undefined)[]>> = {
		wat: (told) => chosen(told, told.view.book.reportChoices.reporters, [told.draft.from]),
		verhaal: story,
		waar: where,
		wie: who,
		veilig: safe,
		bereiken: reach,
	};
	return (lines[question]?.(read) ?? []).flatMap((line) => (line?.trim() ? [line] : []));
}

type Offered = readonly { readonly id: string; readonly text: Both<string> }[];

function chosen({ say }: Reading, offered: Offered, ids: readonly (string | undefined)[] = []): string[] {
	return offered.filter((choice) => ids.includes(choice.id)).map((choice) => say(choice.text));
}

function story(read: Reading) {
	const { bullying, reportChoices } = read.view.book;
	const forms = bullying.forms.map(({ id, plain }) => ({ id, text: plain }));
	return [read.draft.story, ...chosen(read, [...forms, ...reportChoices.formsBeside], read.draft.forms)];
}

function where(read: Reading) {
	const { places, frequencies } = read.view.book.reportChoices;
	return [
		...chosen(read, places.options, read.draft.places),
		...chosen(read, frequencies.options, [read.draft.frequency]),
	];
}

function who({ draft, view, words }: Reading) {
	const group = view.homeGroups.find((each) => each.id === draft.homeGroup);
	const { aboutChoices, ownMentor } = words.who;
	const own = draft.from === 'bulliedSelf' && draft.about === 'mentor';
	return [
		draft.from === 'bulliedSelf' ? undefined : draft.bulliedPupil,
		group && fill(words.check.homeGroup, { group: group.title }),
		own ? ownMentor : draft.about && aboutChoices[draft.about],
		draft.who,
	];
}

function safe(read: Reading) {
	const { safety, concerns } = read.view.book.reportChoices;
	return [...chosen(read, safety.options, [read.draft.safe]), ...chosen(read, concerns, read.draft.concerns)];
}

function reach(read: Reading) {
	const { draft, words } = read;
	const reader = readersFor(read).find((each) => each.value === draft.reader);
	const named = draft.named && draft.name?.trim();
	return [
		named || words.check.nameless,
		named ? draft.reachedBy : undefined,
		reader && fill(words.check.reader, { reader: reader.label }),
	];
}
