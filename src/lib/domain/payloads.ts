/** What each fact says. Facts are in the past tense and are never rewritten: a new shape is a new version. */
import type {
	AnswerState,
	ConcernId,
	FormId,
	GateElementId,
	GuideEndingId,
	GuideId,
	LevelId,
	OutcomeId,
	OwnWord,
	ReasonId,
	ReporterKind,
	Role,
	SafetyAnswer,
	Severity,
	Text,
} from '#protocol/schema.ts';
import type { Day } from './calendar/day.ts';

/** One answer with the question as it was asked: questions change, old answers must stay readable. */
export interface Answer {
	readonly question: string;
	readonly asked: Text;
	readonly state: AnswerState;
	/** The pupil's own words. The wording guard never looks at these. */
	readonly quote?: string;
	readonly choices?: readonly string[];
	/** What staff saw or thought, apart from what was said. */
	readonly note?: string;
}

/** Which circle reads a report, and why that one (DESIGN §5). */
export type Circle = 'sexual' | 'sexualByStaff' | 'staffNamed' | 'home' | 'chosen' | 'mentor';

export interface RouteTaken {
	readonly circle: Circle;
	readonly seats: readonly string[];
	readonly acute: boolean;
	/** Who is asked when the seats above stay silent. */
	readonly escalatesTo: string;
}

/** What may get a reason: an element of a gate, or at closing an agreement that was not told. */
export type ExplainedElement = GateElementId | 'agreementsTold';

export type PupilRole = 'bulliedPupil' | 'reportedPupil' | 'bullyingPupil' | 'bystander';

export interface Payloads {
	reportReceived: {
		readonly from: ReporterKind;
		readonly named: boolean;
		readonly reader: Role | 'mentor';
		readonly homeGroup: string | null;
		readonly about: 'pupil' | 'staff' | 'mentor' | 'outside' | 'dontKnow';
		readonly safe: SafetyAnswer | null;
		readonly concerns: readonly ConcernId[];
		readonly forms: readonly FormId[];
		readonly answers: readonly Answer[];
		readonly route: RouteTaken;
	};
	reporterNamed: { readonly name: string; readonly homeGroup: string | null; readonly reachedBy: string };
	reportRead: Record<string, never>;
	answerSent: { readonly text: string };
	reporterWrote: { readonly text: string; readonly again: boolean };
	rerouted: { readonly route: RouteTaken; readonly why: string };
	setAside: { readonly why: string; readonly toldReporter: string };
	linked: { readonly to: string };

	dossierOpened: { readonly reports: readonly string[]; readonly homeGroup: string | null };
	leadSet: { readonly person: string };
	pupilNamed: {
		readonly role: PupilRole;
		/** The pupil on the school's list; null for someone outside the school or not known yet. */
		readonly person: string | null;
		readonly name: string;
		readonly homeGroup: string | null;
		readonly source: 'report' | 'talk' | 'staff';
	};
	pupilRoleSet: { readonly role: PupilRole; readonly why: string };
	pupilJudged: { readonly word: OwnWord | 'noAnswer' };
	severityAssessed: { readonly severity: Severity; readonly why: string };
	measureNow: { readonly text: string; readonly until: Day | null };
	conversationHeld: {
		readonly guide: GuideId;
		readonly with: 'pupil';
		readonly ending: GuideEndingId;
		readonly answers: readonly Answer[];
		readonly said: readonly string[];
		readonly summary: string;
	};
	agreementMade: {
		readonly text: string;
		readonly who: readonly string[];
		readonly rule: string | null;
		readonly from: Day;
	};
	agreementChecked: { readonly result: 'kept' | 'partly' | 'notKept'; readonly note: string };
	agreementShared: { readonly to: 'pupil' | 'guardian'; readonly place: string; readonly how: string };
	appointmentMade: { readonly purpose: 'check' | 'talk'; readonly on: Day };
	checkedIn: { readonly answer: 'stopped' | 'better' | 'same' | 'worse' | 'noAnswer'; readonly note: string };
	toldThatRecorded: { readonly to: 'pupil' | 'guardian' };
	guardianInformed: { readonly how: string; readonly what: string };
	sisRecorded: {
		readonly level: LevelId;
		readonly hash: string;
		/** Set when somebody chose not to record, and why. */
		readonly notBecause: ReasonId | null;
		readonly why: string;
	};
	reasonGiven: { readonly element: ExplainedElement; readonly reason: ReasonId; readonly why: string };
	closed: {
		readonly light: boolean;
		readonly outcome: OutcomeId;
		readonly answers: readonly {
			readonly place: string;
			readonly answer: string;
			readonly reason: ReasonId | null;
		}[];
		readonly check: { readonly on: Day; readonly reason: ReasonId | null };
		readonly why: string;
	};
	reopened: { readonly why: string };
	corrected: { readonly seq: number; readonly text: string };
	withdrawn: { readonly seq: number; readonly why: string };
}
