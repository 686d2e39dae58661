/** Step 1. What a reporter has filled in so far. Everything may be skipped; the order of the pages is free. Protocol §2.2.1; ux rulings. */
import type {
	ConcernId,
	FormId,
	FrequencyId,
	PlaceId,
	ReporterKind,
	Role,
	SafetyAnswer,
	Text,
} from '#protocol/schema.ts';
import type { Answer } from '../payloads.ts';
import type { Submission } from './report-decisions.ts';

export interface ReportDraft {
	readonly from?: ReporterKind;
	readonly story?: string;
	readonly forms?: readonly FormId[];
	readonly places?: readonly PlaceId[];
	readonly frequency?: FrequencyId;
	/** Who is bullied, when the reporter is someone else. */
	readonly bulliedPupil?: string;
	readonly who?: string;
	readonly about?: 'pupil' | 'staff' | 'mentor' | 'outside' | 'dontKnow';
	/** The class of the bullied pupil, by id. */
	readonly homeGroup?: string;
	readonly safe?: SafetyAnswer;
	readonly concerns?: readonly ConcernId[];
	readonly named?: boolean;
	readonly name?: string;
	readonly reachedBy?: string;
	readonly reader?: Role | 'mentor';
}

export type ReportQuestion =
	| 'from'
	| 'story'
	| 'forms'
	| 'places'
	| 'frequency'
	| 'bulliedPupil'
	| 'who'
	| 'about'
	| 'safe'
	| 'concerns';

/** The draft as it will be sent, each answer with the question as it was asked. */
export function submission(draft: ReportDraft, asked: Record<ReportQuestion, Text>): Submission {
	const answer = (question: ReportQuestion, given: Pick<Answer, 'quote' | 'choices'>): Answer[] =>
		given.quote?.trim() || given.choices?.length
			? [{ question, asked: asked[question], state: 'answered', ...given }]
			: [];
	const one = (choice: string | undefined) => ({ choices: choice ? [choice] : [] });
	return {
		from: draft.from ?? 'other',
		named: Boolean(draft.named && draft.name?.trim()),
		reader: draft.reader ?? 'mentor',
		homeGroup: draft.homeGroup || null,
		about: draft.about ?? 'dontKnow',
		safe: draft.safe ?? null,
		concerns: draft.concerns ?? [],
		forms: draft.forms ?? [],
		answers: [
			...answer('story', { quote: draft.story }),
			...answer('forms', { choices: draft.forms }),
			...answer('places', { choices: draft.places }),
			...answer('frequency', one(draft.frequency)),
			...answer('bulliedPupil', { quote: draft.bulliedPupil }),
			...answer('about', one(draft.about)),
			...answer('who', { quote: draft.who }),
			...answer('safe', one(draft.safe)),
			...answer('concerns', { choices: draft.concerns }),
		],
		reporter:
			draft.named && draft.name?.trim()
				? {
						name: draft.name.trim(),
						homeGroup: draft.homeGroup || null,
						reachedBy: draft.reachedBy?.trim() ?? '',
					}
				: null,
	};
}
