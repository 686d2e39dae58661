/** Question 5: is it safe now, and is there something that asks for fewer or faster readers. Always skippable. */
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import { callNow } from '../../call-now.ts';
import { reading, reporterIn } from '../reading.ts';
import type { PageVisit } from '../visit.ts';

export function safePage(view: DraftView, visit: PageVisit) {
	const read = reading(view, 'veilig', visit);
	const { words, say, options } = read;
	const { reporters, safety, concerns } = view.book.reportChoices;
	const asked = reporterIn(read) ?? reporters.find((reporter) => reporter.id === 'bulliedSelf')!;
	const call = (told: Parameters<typeof callNow>[0]) =>
		callNow(told, view.book, { words, language: visit.language, atOnce: true })!;
	return {
		frame: read.frame,
		words: words.safe,
		question: say(asked.askSafety),
		answers: options(safety.options),
		// A person of the school was asked about one page before.
		concerns: options(concerns.filter((concern) => concern.id !== 'staffInvolved')),
		call: {
			danger: call({ safe: 'no' }),
			selfHarm: call({ concerns: ['selfHarm'] }),
			home: call({ concerns: ['home'] }),
		},
		filled: read.filled('safe', 'concerns'),
	};
}
