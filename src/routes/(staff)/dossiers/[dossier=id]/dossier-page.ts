/** The page of one dossier, as it is shown. */
import type { DossierView } from '#lib/server/doors/dossiers/dossier.ts';
import { dayName } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import { agreementRows } from './agreement-rows.ts';
import { boardOf } from './board.ts';
import { factsBox } from './facts-box.ts';
import { gateLines } from './gate-list.ts';
import { here, type Here, type Reader } from './here.ts';
import { barsOf, ladderOf } from './ladder.ts';
import { dossierName, personName } from './names.ts';
import { nextUp } from './next-up.ts';
import { pupilChoices, pupilLines } from './people-list.ts';
import { readersOf } from './readers-list.ts';
import { outcomeWords } from './timeline-words.ts';
import { timelineOf } from './timeline.ts';

export function dossierPage(view: DossierView, reader: Reader, done: string | null) {
	const at = here(view, reader);
	const { dossier } = view;
	const { texts } = at;
	return {
		texts,
		id: dossier.record,
		head: view.head,
		title: dossierName(at),
		level: { bars: barsOf(at), label: levelName(at) },
		opened: fill(texts.opened, { day: dayName(dossier.openedOn, at.language) }),
		lead: dossier.lead ? personName(at, dossier.lead) : null,
		readers: readersOf(at),
		nextUp: nextUp(at),
		board: { ...boardOf(at), steps: view.book.approach.steps.map((step) => step.name[at.language]) },
		ladder: ladderOf(at),
		agreements: agreementRows(at),
		timeline: timelineOf(at),
		facts: factsBox(at),
		pupils: pupilLines(at),
		gate: { title: fill(texts.gate.title, { level: levelName(at) }), lines: gateLines(at) },
		running: running(at),
		closed: closed(at),
		may: { change: at.rights.change, agree: at.rights.agree, sis: at.rights.sis },
		choices: at.rights.change ? pupilChoices(at) : null,
		ownGroup: dossier.homeGroup ?? '',
		today: view.today,
		done:
			done !== null && Object.hasOwn(texts.done, done) ? texts.done[done as keyof typeof texts.done] : null,
	};
}

function levelName({ view, language }: Here): string {
	return (
		view.book.approach.levels.find((level) => level.id === view.dossier.level)?.name[language] ??
		view.dossier.level
	);
}

/** What was done at once and still goes on. */
function running({ view }: Here): string[] {
	const { actions } = view.dossier;
	return actions
		.filter(({ payload }) => payload.until === null || payload.until >= view.today)
		.map(({ payload }) => payload.text);
}

function closed(at: Here) {
	const { closed: fact } = at.view.dossier;
	if (!fact) return null;
	const { title, outcome } = at.texts.closed;
	return {
		title: fill(title, { day: dayName(fact.happenedOn, at.language) }),
		outcome: fill(outcome, { outcome: outcomeWords(fact.payload.outcome, at) }),
	};
}
