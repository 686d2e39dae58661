/** A talk with one pupil in three phases: prepare, talk, record. One view model for each. */
import type { ConversationView } from '#lib/server/doors/conversations/conversation.ts';
import { en, nl } from '#lib/text/conversation.ts';
import { clock } from '#lib/text/dates.ts';
import { fill, pick } from '#lib/text/language.ts';
import { here, type Here, type Reader } from '../../here.ts';
import { capital, dossierName, firstName, placeWords, trackOf } from '../../names.ts';
import { timelineOf, type TimelineStop } from '../../timeline.ts';
import { prepareView } from './prepare-view.ts';
import type { Folded } from './question-view.ts';
import { recordView } from './record-view.ts';
import { talkView } from './talk-view.ts';

const phases = ['voorbereiden', 'gesprek', 'vastleggen'] as const;
export type Phase = (typeof phases)[number];

type Words = typeof nl;

/** What the address asks for. */
export interface Asked {
	readonly phase: string | null;
	readonly question: string | null;
	readonly done: string | null;
}

export function conversationPage(view: ConversationView, reader: Reader, asked: Asked) {
	const at = here(view, reader);
	const name = firstName(view.place.name);
	const texts = withNames(pick({ nl, en }, reader.language), name);
	const phase = phaseOf(view, asked.phase);
	const folded: Folded = { naming: { at, name }, states: texts.talk.states };
	return {
		texts,
		common: commonWords(at),
		base: `/dossiers/${view.dossier.record}`,
		dossierTitle: dossierName(at),
		title: fill(view.guide.title[at.language], { naam: view.place.name }),
		track: trackOf(view.place) === 1 ? (1 as const) : (2 as const),
		lead: fill(texts.lead, { role: capital(placeWords(at, view.place)), track: view.guide.track }),
		phase,
		modes: phases.map((id) => ({ id, text: texts.phases[id], current: id === phase })),
		kept: view.draft.keptAt > 0 ? fill(texts.kept, { time: clock(view.draft.keptAt) }) : null,
		closed: view.dossier.closed !== null,
		isBullied: view.place.role === 'bulliedPupil',
		untold: untold(view),
		told: asked.done === 'verteld',
		history: historyOf(view, at),
		isFirstTalk: !view.dossier.talks.some((talk) => talk.subject === view.place.id),
		prepare: phase === 'voorbereiden' ? prepareView(view.guide, folded.naming) : null,
		talk:
			phase === 'gesprek'
				? talkView({ guide: view.guide, draft: view.draft, asked: asked.question, folded })
				: null,
		record: phase === 'vastleggen' ? recordView(view, folded) : null,
	};
}

function commonWords({ texts }: Here) {
	const { answersOf, impression } = texts.timeline;
	return {
		crumbs: texts.crumbs,
		dossiers: texts.dossiers,
		errors: texts.errors,
		timeline: { answersOf, impression },
	};
}

/** Preparing until something was noted. */
function phaseOf({ draft }: ConversationView, asked: string | null): Phase {
	const wanted = phases.find((phase) => phase === asked);
	return wanted ?? (draft.keptAt === 0 ? 'voorbereiden' : 'gesprek');
}

/** after the talk, or when there will be none, somebody still has to tell it. */
function untold({ dossier, place }: ConversationView): boolean {
	const talked = dossier.talks.some((talk) => talk.subject === place.id);
	const told = dossier.told.some((fact) => fact.subject === place.id && fact.payload.to === 'pupil');
	return talked && !told && place.role !== 'bulliedPupil';
}

/** What the dossier says about this pupil already; also what a conflict is shown from. */
function historyOf(view: ConversationView, at: Here): TimelineStop[] {
	return timelineOf(
		at,
		view.facts.filter((fact) => fact.subject === view.place.id),
	);
}

/** Texts that speak of the pupil by name, filled once. */
function withNames(words: Words, name: string): Words {
	const filled = (value: unknown): unknown => {
		if (typeof value === 'string') return fill(value, { name });
		return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, filled(each)]));
	};
	return filled(words) as Words;
}
