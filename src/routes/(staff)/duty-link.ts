/** Where a duty is done: one page for each. */
import type { DutyName } from '#lib/domain/duty.ts';

interface Asked {
	readonly what: DutyName;
	readonly record: string;
	/** The pupil's place a talk is with; null while nobody knows who it is. */
	readonly subject: string | null;
}

export function dutyLink({ what, record, subject }: Asked): string {
	const dossier = `/dossiers/${record}`;
	const report = `/meldingen/${record}`;
	const talk = subject === null ? dossier : `${dossier}/gesprekken/${subject}`;
	const links: Record<DutyName, string> = {
		readReport: report,
		answerReport: report,
		handleReport: report,
		readMessage: report,
		talkBullied: talk,
		talkBullying: talk,
		tellRecorded: talk,
		agreement: `${dossier}/afspraken`,
		nextDate: `${dossier}/afspraken`,
		check: `${dossier}/afspraken`,
		closeOrPlan: `${dossier}/afsluiten`,
		sisRecord: `${dossier}/som`,
	};
	return links[what];
}
