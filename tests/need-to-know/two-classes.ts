/** A report and a dossier between two classes: Yara of 2B, whose mentor Visser leads, and Daan of 3A, whose mentor is Mulder. */
import type { ReportDraft } from '../../src/lib/domain/1-reporting/report-draft.ts';
import type { Door, Visit } from '../../src/lib/server/doors/door.ts';
import { openDossier } from '../../src/lib/server/doors/dossiers/open-dossier.ts';
import { readDossier } from '../../src/lib/server/doors/dossiers/dossier.ts';
import { unlockThread } from '../../src/lib/server/doors/reporting/thread.ts';
import { stranger } from '../../src/lib/server/sessions/actor.ts';
import { reporterOf } from '../../src/lib/domain/access/access-of.ts';
import { stageOf, type Stage } from '../../demo/stage.ts';
import { tell } from '../../demo/tell.ts';
import { through } from '../../demo/through.ts';
import type { TestSchool } from '../setup/school.ts';
import { wednesday } from '../setup/wednesday.ts';

export function stageIn(here: TestSchool, at = wednesday): Promise<Stage> {
	return stageOf(here.house, here.school, at);
}

export function visitOf(stage: Stage, slug: string, at = wednesday): Visit {
	return { actor: stage.people.get(slug)!, at };
}

/** Someone of the cast goes through a door; a refusal is a mistake in the test. */
export function acting(stage: Stage, slug: string, at = wednesday) {
	return <I, O, P>(door: Door<I, O, P>, input: unknown) =>
		through(stage.house, visitOf(stage, slug, at), door, input);
}

export interface Told {
	readonly report: string;
	readonly code: string;
}

/** Tells something at the form and comes back with the code, which is how a reporter knows the record. */
export async function told(stage: Stage, draft: ReportDraft, at = wednesday): Promise<Told> {
	const { words } = await tell(stage, draft, at);
	const code = words.join(' ');
	const visit = { actor: stranger(stage.school), at };
	const { record } = await through(stage.house, visit, unlockThread, { code });
	return { report: record, code };
}

export function reporterOn(stage: Stage, report: string, at = wednesday): Visit {
	return { actor: stranger(stage.school, reporterOf(report)), at };
}

export const namedReport: ReportDraft = {
	from: 'bulliedSelf',
	story: 'Ze roepen dingen als ik langs loop.',
	forms: ['verbal'],
	named: true,
	name: 'Yara Benali',
};

export interface Between {
	readonly report: string;
	readonly code: string;
	readonly dossier: string;
	/** The place of the bullied pupil, whose mentor leads. */
	readonly yara: string;
	/** The place of the reported pupil of the other class. */
	readonly daan: string;
}

export async function openBetween(stage: Stage, at = wednesday): Promise<Between> {
	const given = await told(stage, { ...namedReport, homeGroup: stage.groups.get('2B') }, at);
	const visser = acting(stage, 'visser', at);
	const pupils = [
		{ role: 'bulliedPupil', person: stage.people.get('yara')!.person },
		{ role: 'reportedPupil', person: stage.people.get('daan')!.person },
	];
	const { dossier } = await visser(openDossier, { report: given.report, pupils });
	const view = await visser(readDossier, { dossier });
	const [yara = '', daan = ''] = view.dossier.places.map((place) => place.id);
	return { ...given, dossier, yara, daan };
}
