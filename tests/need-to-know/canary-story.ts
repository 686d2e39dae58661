/** A story in which every word that anyone types is one of a kind, so that each can be looked for afterwards. */
import { randomBytes } from 'node:crypto';
import { dayOf } from '../../src/lib/domain/calendar/day.ts';
import {
	addAgreement,
	readAgreements,
	recordCheck,
	shareAgreement,
} from '../../src/lib/server/doors/agreements/agreement.ts';
import {
	keepConversation,
	readConversation,
	recordConversation,
} from '../../src/lib/server/doors/conversations/conversation.ts';
import { enter, type Door } from '../../src/lib/server/doors/door.ts';
import {
	actNow,
	addPupil,
	changeRole,
	closeDossier,
	explain,
	readDossier,
	reopenDossier,
} from '../../src/lib/server/doors/dossiers/dossier.ts';
import { openDossier } from '../../src/lib/server/doors/dossiers/open-dossier.ts';
import { keepReportDraft, readReportDraft } from '../../src/lib/server/doors/reporting/draft.ts';
import { answer, openReport, putAside, sendOn } from '../../src/lib/server/doors/reporting/report.ts';
import { unlockThread, writeToSchool } from '../../src/lib/server/doors/reporting/thread.ts';
import { demoSignIn, signOut } from '../../src/lib/server/doors/sessions/sign-in.ts';
import { confirmSis } from '../../src/lib/server/doors/sis/sis.ts';
import { newDraftCookie, reporterWith } from '../../src/lib/server/drafts/draft-cookie.ts';
import { stranger } from '../../src/lib/server/sessions/actor.ts';
import type { Stage } from '../../demo/stage.ts';
import { through } from '../../demo/through.ts';
import { acting, reporterOn, told } from './two-classes.ts';
import { wednesday } from '../setup/wednesday.ts';

export interface Canaries {
	/** Every canary begins with it. */
	readonly song: string;
	/** A new one. */
	readonly next: () => string;
	readonly all: readonly string[];
}

export function canaries(): Canaries {
	const song = `kanarie${randomBytes(6).toString('hex')}`;
	const all: string[] = [];
	const next = () => {
		all.push(`${song}n${String(all.length).padStart(3, '0')}`);
		return all.at(-1)!;
	};
	return { song, next, all };
}

/** Everything that those who may read it are shown at the end: there each canary must sing. */
export async function playCanaries(stage: Stage, { next }: Canaries): Promise<string> {
	const shown = [
		await aReportSetAside(stage, next),
		await aReportSentOn(stage, next),
		await aDossier(stage, next),
	];
	shown.push(await aNamelessReport(stage, next), await aDraftLeftBehind(stage, next));
	return shown.map((view) => JSON.stringify(view)).join('\n');
}

type Next = Canaries['next'];

function draft(stage: Stage, next: Next) {
	return {
		from: 'bulliedSelf' as const,
		story: next(),
		bulliedPupil: next(),
		who: next(),
		named: true,
		name: next(),
		reachedBy: next(),
		homeGroup: stage.groups.get('2B'),
	};
}

async function aReportSetAside(stage: Stage, next: Next): Promise<unknown> {
	const { report } = await told(stage, draft(stage, next));
	const visser = acting(stage, 'visser');
	await visser(putAside, { report, why: next(), toldReporter: next() });
	return visser(openReport, { report });
}

async function aReportSentOn(stage: Stage, next: Next): Promise<unknown> {
	const { report } = await told(stage, draft(stage, next));
	await through(stage.house, reporterOn(stage, report), writeToSchool, { record: report, text: next() });
	await acting(stage, 'visser')(answer, { report, text: next() });
	await acting(stage, 'visser')(sendOn, { report, to: 'confidant', why: next() });
	return acting(stage, 'vos')(openReport, { report });
}

async function aNamelessReport(stage: Stage, next: Next): Promise<unknown> {
	const nameless = {
		...draft(stage, next),
		named: false,
		safe: 'no' as const,
		concerns: ['sexual' as const],
	};
	const { report } = await told(stage, nameless);
	return acting(stage, 'vos')(openReport, { report });
}

async function aDossier(stage: Stage, next: Next): Promise<unknown> {
	const { report } = await told(stage, draft(stage, next));
	const visser = acting(stage, 'visser');
	const pupils = [
		{ role: 'bulliedPupil', person: stage.people.get('yara')!.person },
		{ role: 'reportedPupil', person: null, name: next() },
	];
	const { dossier } = await visser(openDossier, { report, pupils });
	await visser(addPupil, { dossier, role: 'bystander', person: null, name: next(), homeGroup: null });
	const [yara = '', named = ''] = (await visser(readDossier, { dossier })).dossier.places.map(
		(place) => place.id,
	);
	await visser(changeRole, { dossier, place: named, role: 'bullyingPupil', why: next() });
	await visser(actNow, { dossier, text: next() });
	await visser(explain, {
		dossier,
		element: 'sisRecord',
		subject: named,
		reason: 'notEstablished',
		why: next(),
	});
	await talks(stage, { dossier, places: [yara, named] }, next);
	await agrees(stage, dossier, { yara, next });
	await visser(confirmSis, { dossier, place: yara, text: next(), notBecause: 'unsafe', why: next() });
	await closesAndOpens(stage, dossier, { yara, next });
	const view = await visser(readDossier, { dossier });
	const kept = await visser(readConversation, { dossier, place: yara });
	return [view, kept, await visser(openReport, { report })];
}

async function talks(
	stage: Stage,
	{ dossier, places }: { dossier: string; places: string[] },
	next: Next,
): Promise<void> {
	const visser = acting(stage, 'visser');
	const answers = (question: string) => ({ [question]: { state: 'answered', quote: next(), note: next() } });
	for (const [index, place] of places.entries()) {
		await visser(recordConversation, {
			dossier,
			place,
			on: dayOf(wednesday),
			ending: 'finished',
			summary: next(),
			answers: answers(index === 0 ? 'wish' : 'ownSide'),
			said: ['closingCard'],
			toldThatRecorded: true,
		});
		await visser(keepConversation, {
			dossier,
			place: places[0],
			answers: answers(index === 0 ? 'feelings' : 'where'),
		});
	}
}

async function agrees(
	stage: Stage,
	dossier: string,
	{ yara, next }: { yara: string; next: Next },
): Promise<void> {
	const visser = acting(stage, 'visser');
	const on = dayOf(wednesday);
	await visser(addAgreement, { dossier, text: next(), who: [yara], rule: null, from: on, checkOn: on });
	const { dossier: state } = await visser(readAgreements, { dossier });
	const agreement = state.agreements[0]!.id;
	await visser(shareAgreement, { dossier, agreement, to: 'pupil', place: yara, how: next() });
	await visser(recordCheck, {
		dossier,
		appointment: state.appointments[0]!.id,
		results: [{ agreement, result: 'kept', note: next() }],
		answer: 'better',
		note: next(),
		nextOn: null,
	});
}

async function closesAndOpens(
	stage: Stage,
	dossier: string,
	{ yara, next }: { yara: string; next: Next },
): Promise<void> {
	const visser = acting(stage, 'visser');
	await visser(closeDossier, {
		dossier,
		light: true,
		outcome: 'stopped',
		answers: [{ place: yara, answer: next(), reason: null }],
		check: { on: dayOf(wednesday), reason: null },
		why: next(),
	});
	await visser(reopenDossier, { dossier, why: next() });
}

async function aDraftLeftBehind(stage: Stage, next: Next): Promise<unknown> {
	const visit = { actor: reporterWith(stage.school, newDraftCookie()), at: wednesday };
	await through(stage.house, visit, keepReportDraft, draft(stage, next));
	return through(stage.house, visit, readReportDraft, {});
}

/** What people type where it does not belong: as a code, as an address, and with a sign that PostgreSQL cannot hold. */
export async function playMistakes(stage: Stage, { next }: Canaries): Promise<void> {
	const visits = [
		{ actor: stage.people.get('visser')!, at: wednesday },
		{ actor: stranger(stage.school), at: wednesday },
	];
	const tries: [Door<never, unknown, never>, (word: string) => object][] = [
		[readDossier, (dossier: string) => ({ dossier })],
		[openReport, (report: string) => ({ report })],
		[unlockThread, (code: string) => ({ code })],
		[demoSignIn, (person: string) => ({ person: person.slice(0, 40) })],
		[signOut, (token: string) => ({ token })],
		[actNow, (text: string) => ({ dossier: 'nowhere', text })],
		[keepReportDraft, (story: string) => ({ story })],
	].map((each) => each as unknown as [Door<never, unknown, never>, (word: string) => object]);
	for (const visit of visits)
		for (const [door, input] of tries)
			for (const ending of ['', '\0', '\ud800'])
				await enter(stage.house, visit, door, input(`${next()}${ending}`)).catch(() => 'a mistake');
}
