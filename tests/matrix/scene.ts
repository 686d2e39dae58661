/** The records of the matrix in each phase: a report that chose the confidant, and the dossier that came of it. */
import type { Actor } from '../../src/lib/server/sessions/actor.ts';
import { stranger } from '../../src/lib/server/sessions/actor.ts';
import { reporterOf } from '../../src/lib/domain/access/access-of.ts';
import { dayOf } from '../../src/lib/domain/calendar/day.ts';
import { addAgreement } from '../../src/lib/server/doors/agreements/agreement.ts';
import { recordConversation } from '../../src/lib/server/doors/conversations/conversation.ts';
import type { Door } from '../../src/lib/server/doors/door.ts';
import { closeDossier, readDossier } from '../../src/lib/server/doors/dossiers/dossier.ts';
import { openDossier } from '../../src/lib/server/doors/dossiers/open-dossier.ts';
import { changeDoor } from '../../src/lib/server/doors/record-door.ts';
import { writeToSchool } from '../../src/lib/server/doors/reporting/thread.ts';
import { answer, openReport } from '../../src/lib/server/doors/reporting/report.ts';
import { confirmSis } from '../../src/lib/server/doors/sis/sis.ts';
import type { Stage } from '../../demo/stage.ts';
import { through } from '../../demo/through.ts';
import { z } from 'zod';
import { namedReport, told } from '../need-to-know/two-classes.ts';
import { wednesday } from '../setup/wednesday.ts';
import type { Cast } from './cast.ts';

export interface Scene {
	readonly at: number;
	readonly report: string;
	readonly code: string;
	/** Empty until there is one. */
	readonly dossier: string;
	readonly yara: string;
	readonly daan: string;
	readonly check: string;
	readonly agreement: string;
	readonly who: (party: string) => Actor;
}

export interface Play {
	readonly stage: Stage;
	readonly cast: Cast;
}

/** Prepares the records of one phase anew. */
export async function sceneOf(play: Play, phase: string): Promise<Scene> {
	if (phase === 'fresh') return reported(play, wednesday);
	if (phase === 'overdue' || phase === 'lookedAt') {
		const late = await reported(play, play.stage.when(-6, '18:00'));
		if (phase === 'lookedAt')
			await acting(play.stage, late, 'coordinator')(openReport, { report: late.report });
		return late;
	}
	const opened = await withDossier(play, await reported(play, wednesday));
	if (phase === 'closed') await close(play, opened);
	return opened;
}

async function reported({ stage, cast }: Play, sentAt: number): Promise<Scene> {
	const draft = { ...namedReport, homeGroup: stage.groups.get('2B'), reader: 'confidant' as const };
	const { report, code } = await told(stage, draft, sentAt);
	const who = (party: string) =>
		party === 'reporter' ? stranger(stage.school, reporterOf(report)) : cast.get(party)!;
	const reporter = { actor: who('reporter'), at: sentAt };
	await through(stage.house, reporter, writeToSchool, { record: report, text: 'Het was in de kantine.' });
	return { at: wednesday, report, code, dossier: '', yara: '', daan: '', check: '', agreement: '', who };
}

/** One fact in every part that a dossier has, so that what stays hidden is hidden and not just absent. */
async function withDossier({ stage }: Play, scene: Scene): Promise<Scene> {
	const acts = (party: string) => acting(stage, scene, party);
	await acts('routedTo')(answer, { report: scene.report, text: 'Dank je wel, we praten morgen.' });
	const { dossier } = await acts('routedTo')(openDossier, {
		report: scene.report,
		pupils: [
			{ role: 'bulliedPupil', person: scene.who('bulliedPupil').person },
			{ role: 'reportedPupil', person: scene.who('reportedPupil').person },
		],
	});
	const lead = acts('lead');
	const [yara = '', daan = ''] = (await lead(readDossier, { dossier })).dossier.places.map(
		(place) => place.id,
	);
	const opened = { ...scene, dossier, yara, daan };
	await lead(recordConversation, talk(opened, yara));
	await lead(recordConversation, talk(opened, daan));
	await lead(addAgreement, agreement(opened));
	await lead(confirmSis, { dossier, place: yara, text: 'Gesprek gevoerd.' });
	await lead(assess, { dossier });
	const { appointments, agreements } = (await lead(readDossier, { dossier })).dossier;
	return { ...opened, check: appointments[0]!.id, agreement: agreements[0]!.id };
}

function acting(stage: Stage, scene: Scene, party: string) {
	return <I, O, P>(door: Door<I, O, P>, input: unknown) =>
		through(stage.house, { actor: scene.who(party), at: scene.at }, door, input);
}

export function talk({ dossier, at }: Scene, place: string) {
	const how = { ending: 'finished', answers: {}, said: ['closingCard'], toldThatRecorded: true };
	return { dossier, place, on: dayOf(at), summary: 'Een rustig gesprek.', ...how };
}

export function agreement({ dossier, at }: Scene) {
	const on = dayOf(at);
	return { dossier, text: 'Geen foto’s van elkaar', who: [], rule: null, from: on, checkOn: on };
}

/** Weighing how serious it is has no page yet; the part it lives in exists, and is guarded. */
const assess = changeDoor('dossier', {
	name: 'matrix/assess-severity',
	asks: { action: 'create', kind: 'analysis' },
	input: z.object({ dossier: z.string() }),
	record: ({ dossier }) => dossier,
	decide: ({ today }) => [
		{
			kind: 'severityAssessed',
			part: 'analysis',
			subject: null,
			happenedOn: today,
			payload: { severity: 'serious', why: 'Het gebeurt elke dag.' },
		},
	],
});

async function close({ stage }: Play, scene: Scene): Promise<void> {
	await acting(
		stage,
		scene,
		'lead',
	)(closeDossier, {
		dossier: scene.dossier,
		light: true,
		outcome: 'stopped',
		answers: [{ place: scene.yara, answer: 'Het is gestopt.', reason: null }],
		check: { on: dayOf(scene.at), reason: null },
	});
}
