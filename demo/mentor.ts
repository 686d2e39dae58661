/** What a mentor does with a report, as often in the story: find it, read it, answer, open a dossier. */
import type { PupilRole } from '../src/lib/domain/payloads.ts';
import { openDossier } from '../src/lib/server/doors/dossiers/open-dossier.ts';
import { listInbox } from '../src/lib/server/doors/duties/today.ts';
import { answer, openReport } from '../src/lib/server/doors/reporting/report.ts';
import { readDossier } from '../src/lib/server/doors/dossiers/dossier.ts';
import type { Stage } from './stage.ts';
import { through } from './through.ts';

export interface Mentor {
	readonly stage: Stage;
	readonly slug: string;
}

function visit({ stage, slug }: Mentor, at: number) {
	return { actor: stage.people.get(slug)!, at };
}

export function acts(mentor: Mentor, at: number) {
	return <I, O, P>(door: Parameters<typeof through<I, O, P>>[2], input: unknown) =>
		through(mentor.stage.house, visit(mentor, at), door, input);
}

/** The newest report in this mentor's inbox. */
export async function newestReport(mentor: Mentor, at: number): Promise<string> {
	const { reports } = await acts(mentor, at)(listInbox, {});
	return reports.filter((line) => line.what === 'readReport').at(-1)!.record;
}

export async function readAndAnswer(
	mentor: Mentor,
	report: string,
	say: { text: string; at: number },
): Promise<void> {
	const act = acts(mentor, say.at);
	await act(openReport, { report });
	await act(answer, { report, text: say.text });
}

export interface Named {
	readonly role: Extract<PupilRole, 'bulliedPupil' | 'reportedPupil'>;
	readonly slug: string | null;
	readonly name?: string;
}

/** The dossier's id, and the place of each pupil in the order they were named. */
export async function opens(mentor: Mentor, report: string, what: { pupils: readonly Named[]; at: number }) {
	const act = acts(mentor, what.at);
	const pupils = what.pupils.map(({ role, slug, name = '' }) => ({
		role,
		person: slug ? mentor.stage.people.get(slug)!.person : null,
		name,
	}));
	const { dossier } = await act(openDossier, { report, pupils });
	const view = await act(readDossier, { dossier });
	return { dossier, places: view.dossier.places.map((place) => place.id) };
}
