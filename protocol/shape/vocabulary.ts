/** The words the machine understands. An edition says which of them its school uses, and what they mean there. */

export type Role =
	| 'pupil'
	| 'guardian'
	| 'teacher'
	| 'supportStaff'
	| 'mentor'
	| 'pupilCoordinator'
	| 'departmentHead'
	| 'supportCoordinator'
	| 'supportTeamMember'
	| 'schoolLeader'
	| 'confidant'
	| 'antiBullyingContact'
	| 'reportingCodeOfficer'
	| 'administrator'
	| 'privacyOfficer';

export type LevelId = 'PM-1' | 'PM-2' | 'PM-3';
export type TrackNumber = 1 | 2 | 3 | 4 | 5;
export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The five parties of §1.3; the five tracks carry the same names (§2.1). */
export type PartyId = 'bulliedPupil' | 'bullyingPupil' | 'group' | 'guardians' | 'school';
export type BystanderId = 'joinsOutOfFear' | 'joinsForGain' | 'staysOut' | 'unaware' | 'occasionalDefender';

export type FormId = 'verbal' | 'physical' | 'intimidation' | 'isolation' | 'stealingOrDamaging' | 'digital';
export type FormFlag = 'weapon' | 'sexual';
export type CriterionId =
	'happensMoreOften' | 'unpleasant' | 'powerDifference' | 'cannotDefend' | 'consequences' | 'unsafe';
export type ConsequenceId = 'stress' | 'fear' | 'loneliness' | 'lostConfidence';
export type Severity = 'light' | 'moderate' | 'serious' | 'acute';

export type OwnWord = 'bullying' | 'teasing' | 'dontKnow';
export type ReporterKind = 'bulliedSelf' | 'witness' | 'joinsIn' | 'guardian' | 'staff' | 'other';
export type PlaceId =
	| 'classroom'
	| 'corridor'
	| 'canteen'
	| 'schoolyard'
	| 'changingRoom'
	| 'bikeShed'
	| 'sportsField'
	| 'onTheWay'
	| 'online'
	| 'elsewhere'
	| 'dontKnow';
export type MomentId =
	'lesson' | 'break' | 'betweenLessons' | 'onTheWay' | 'evening' | 'weekend' | 'anotherTime' | 'dontKnow';
export type FrequencyId = 'once' | 'fewTimes' | 'weekly' | 'daily' | 'dontKnow';
export type SafetyAnswer = 'yes' | 'no' | 'dontKnow';
/** What sends a report past the mentor, to a smaller or a faster circle. */
export type ConcernId = 'staffInvolved' | 'sexual' | 'weapon' | 'injury' | 'selfHarm' | 'home';

export type GuideId = 'bulliedPupil' | 'bullyingPupil' | 'jointTalk';
/** How a question ended; only an answered one carries words or choices. */
export type AnswerState = 'answered' | 'notAsked' | 'wontSay' | 'dontKnow';
/** Where the answer goes when the talk is recorded. */
export type AnswerUse =
	| 'ownWord'
	| 'namedPupils'
	| 'forms'
	| 'places'
	| 'moments'
	| 'frequency'
	| 'since'
	| 'whoKnows'
	| 'helpers'
	| 'wish'
	| 'agreement'
	| 'jointTalk'
	| 'guardianContact';
export type GuideEndingId = 'finished' | 'denies' | 'refuses' | 'staysAway';

/** Why an element of a gate is not met. Without these a dossier would hang on the absence of one person. */
export type ReasonId =
	| 'absent'
	| 'refuses'
	| 'unsafe'
	| 'unreachable'
	| 'eighteenWithoutPermission'
	| 'notEstablished'
	| 'wronglyNamed'
	| 'leftSchool'
	| 'unknownPupil'
	| 'denies'
	| 'couldNotBeAsked'
	| 'noAuthority';
export type GateElementId =
	| 'talkBullied'
	| 'talkBullying'
	| 'agreement'
	| 'nextDate'
	| 'sisRecord'
	| 'recurrenceConfirmed'
	| 'discussion'
	| 'guardiansTold'
	| 'invitation';
export type ClosingElementId = 'outcome' | 'pupilAnswer' | 'lastCheck' | 'agreementsTold' | 'sisRecords';
export type OutcomeId =
	| 'stopped'
	| 'notBullyingInOwnWord'
	| 'notEstablished'
	| 'untrue'
	| 'fadedOut'
	| 'pupilLeft'
	| 'merged'
	| 'handedOver';
export type RungId = 'oneDaySuspension' | 'longerSuspension' | 'expulsionNomination';
export type AnalysisQuestionId =
	| 'whoIsInvolved'
	| 'severity'
	| 'whoIsBullied'
	| 'how'
	| 'byWhom'
	| 'groupRole'
	| 'howLong'
	| 'earlierActions'
	| 'free';
