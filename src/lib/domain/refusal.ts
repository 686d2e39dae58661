/** The rules say no: a value, shown in the reader's language and audited; nobody throws to say no. */
export interface Refusal {
	readonly refused: RefusalId;
	/** The paragraph or article the refusal rests on. */
	readonly because: string;
}

export type RefusalId =
	| 'nothingTold'
	| 'alreadyHandled'
	| 'outsidePm'
	| 'unknownPlace'
	| 'unknownReport'
	| 'nameMissing'
	| 'textMissing'
	| 'agreementMissing'
	| 'tellMissing'
	| 'closingCardMissing'
	| 'dateInPast'
	| 'dateMissing'
	| 'alreadyClosed'
	| 'notClosed'
	| 'gateOpen'
	| 'outcomeMissing'
	| 'answerMissing'
	| 'checkMissing'
	| 'reasonNotListed'
	| 'whyMissing'
	| 'textTooLong'
	| 'alreadyRecorded'
	| 'lightOnlyAtFirstLevel'
	| 'unknownReader'
	| 'changedMeanwhile'
	| 'onlyOwnFact';

export function refuse(refused: RefusalId, because: string): Refusal {
	return { refused, because };
}

export function isRefusal(value: unknown): value is Refusal {
	return typeof value === 'object' && value !== null && 'refused' in value;
}
