/** The last page before sending: everything that was told, with a way back to each answer, and what we promise. */
import type { DraftView } from '#lib/server/doors/reporting/draft.ts';
import type { Fact } from '#lib/ui/Facts.svelte';
import { callNow } from '../../call-now.ts';
import { changeLink, type Question } from '../question.ts';
import { reading, reporterIn, type Reading } from '../reading.ts';
import type { PageVisit } from '../visit.ts';
import { toldOn } from './told.ts';

export function checkPage(view: DraftView, visit: PageVisit) {
	const read = reading(view, 'controle', visit);
	const { words, draft, say } = read;
	const reporter = reporterIn(read);
	return {
		frame: read.frame,
		words: words.check,
		nothing: Object.keys(draft).length === 0,
		call: callNow(draft, view.book, { words, language: visit.language, atOnce: true }),
		facts: facts(read),
		promises: [
			say(view.book.reportChoices.whatMayBeShared.text),
			...(reporter ? [say(reporter.whatWePromise)] : []),
		],
	};
}

function facts(read: Reading): Fact[] {
	const { check } = read.words;
	const rows: [Question, string][] = [
		['wat', check.from],
		['verhaal', check.story],
		['waar', check.where],
		['wie', check.who],
		['veilig', check.safe],
		['bereiken', check.reach],
	];
	return rows.map(([question, label]) => {
		const lines = toldOn(question, read);
		const of = label.charAt(0).toLowerCase() + label.slice(1);
		const change = { href: changeLink(question), text: check.change, of };
		return { label, value: lines.length > 0 ? lines : check.empty, change };
	});
}
