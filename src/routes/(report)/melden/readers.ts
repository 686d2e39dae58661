/** Whom a reporter may choose to read the report, in words that are true for this reporter. */
import type { Reading } from './reading.ts';

const pupils = ['bulliedSelf', 'witness', 'joinsIn'];

/** The mentor who reads is the one of the bullied pupil's class; only for that pupil it is surely "my mentor". */
export function readersFor({ view, draft, words, say }: Pick<Reading, 'view' | 'draft' | 'words' | 'say'>) {
	const toPupils = draft.from === undefined || pupils.includes(draft.from);
	const ownMentor = draft.from === undefined || draft.from === 'bulliedSelf';
	return view.book.reportChoices.readers.map(({ role, text, about }) => {
		if (role === 'mentor' && !ownMentor)
			return { value: role, label: words.reach.mentor, hint: words.reach.mentorAbout };
		return { value: role, label: say(text), hint: toPupils ? say(about) : undefined };
	});
}
