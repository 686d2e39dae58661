/** For each cell of the matrix the doors that lead there: what somebody would send, and what counts as being let in. */
import { dayOf } from '../../src/lib/domain/calendar/day.ts';
import {
	addAgreement,
	readAgreements,
	recordCheck,
	setCheck,
	shareAgreement,
} from '../../src/lib/server/doors/agreements/agreement.ts';
import {
	keepConversation,
	readConversation,
	recordConversation,
	tellPupil,
} from '../../src/lib/server/doors/conversations/conversation.ts';
import type { Door } from '../../src/lib/server/doors/door.ts';
import {
	actNow,
	addPupil,
	changeRole,
	closeDossier,
	explain,
	readDossier,
	reopenDossier,
} from '../../src/lib/server/doors/dossiers/dossier.ts';
import { listDossiers, type DossierListView } from '../../src/lib/server/doors/dossiers/list-dossiers.ts';
import { openDossier } from '../../src/lib/server/doors/dossiers/open-dossier.ts';
import {
	answer,
	openReport,
	putAside,
	sendOn,
	type ReportView,
} from '../../src/lib/server/doors/reporting/report.ts';
import { readThread, writeToSchool } from '../../src/lib/server/doors/reporting/thread.ts';
import { confirmSis, readSis } from '../../src/lib/server/doors/sis/sis.ts';
import { entrance, type Entrance } from './entrance.ts';
import type { Cell } from './school-table.ts';
import { agreement, talk, type Scene } from './scene.ts';

export interface Knock {
	readonly door: Entrance;
	readonly input: (scene: Scene) => unknown;
	/** Set when passing the door is not enough: the record must be in the list, the name on the page. */
	readonly shows?: (view: never, scene: Scene) => boolean;
	/** The reporter's way back, which staff do not use. */
	readonly forReporter?: boolean;
}

function knock<I, O, P>(door: Door<I, O, P>, input: Knock['input'], shows?: Knock['shows']): Knock {
	return { door: entrance(door), input, shows };
}

const report = (scene: Scene) => ({ report: scene.report });
const dossier = (scene: Scene) => ({ dossier: scene.dossier });
const record = (scene: Scene) => ({ record: scene.report });

const sendingOn = knock(sendOn, (scene) => ({ ...report(scene), to: 'antiBullyingContact' }));
const settingAside = knock(putAside, (scene) => ({
	...report(scene),
	why: 'dubbel',
	toldReporter: 'We weten het al.',
}));
const opening = knock(openDossier, (scene) => ({
	...report(scene),
	pupils: [{ role: 'bulliedPupil', person: scene.who('bulliedPupil').person }],
}));
const reading = knock(openReport, report);
const readingWho = knock(
	openReport,
	report,
	(view: ReportView) => view.report.reporter?.name === 'Yara Benali',
);

function thread(action: string): Knock[] {
	if (action === 'read') return [reading, { ...knock(readThread, record), forReporter: true }];
	if (action !== 'create') return [];
	const text = 'Nog iets.';
	const writing = knock(writeToSchool, (scene) => ({ ...record(scene), text }));
	return [knock(answer, (scene) => ({ ...report(scene), text })), { ...writing, forReporter: true }];
}

function shell(action: string, phase: string): Knock[] {
	if (action === 'read') return [knock(readDossier, dossier)];
	if (action !== 'update') return [];
	if (phase === 'closed')
		return [knock(reopenDossier, (scene) => ({ ...dossier(scene), why: 'Het begon opnieuw.' }))];
	return [
		knock(addPupil, (scene) => ({
			...dossier(scene),
			role: 'bystander',
			person: null,
			name: 'Iemand',
			homeGroup: null,
		})),
		knock(changeRole, (scene) => ({
			...dossier(scene),
			place: scene.daan,
			role: 'bullyingPupil',
			why: 'Zegt het zelf.',
		})),
		knock(explain, (scene) => ({
			...dossier(scene),
			element: 'sisRecord',
			subject: scene.daan,
			reason: 'notEstablished',
			why: 'Nog niet duidelijk.',
		})),
		knock(closeDossier, (scene) => ({
			...dossier(scene),
			light: true,
			outcome: 'stopped',
			answers: [{ place: scene.yara, answer: 'Gestopt.', reason: null }],
			check: { on: dayOf(scene.at), reason: null },
		})),
	];
}

function conversation(action: string, place: (scene: Scene) => string): Knock[] {
	const about = (scene: Scene) => ({ ...dossier(scene), place: place(scene) });
	if (action === 'read') return [knock(readConversation, about)];
	if (action === 'create') return [knock(recordConversation, (scene) => talk(scene, place(scene)))];
	const answers = { wish: { state: 'answered', quote: 'Rust.' } };
	return [knock(keepConversation, (scene) => ({ ...about(scene), answers })), knock(tellPupil, about)];
}

function check(action: string): Knock[] {
	if (action === 'read') return [knock(readAgreements, dossier)];
	if (action === 'create') return [knock(setCheck, (scene) => ({ ...dossier(scene), on: dayOf(scene.at) }))];
	const kept = (scene: Scene) => [{ agreement: scene.agreement, result: 'kept' }];
	return [
		knock(recordCheck, (scene) => ({
			...dossier(scene),
			appointment: scene.check,
			results: kept(scene),
			answer: 'stopped',
			nextOn: null,
		})),
	];
}

const sharing = knock(shareAgreement, (scene) => ({
	...dossier(scene),
	agreement: scene.agreement,
	to: 'pupil',
	place: scene.yara,
	how: 'in een gesprek',
}));

function agreements(action: string): Knock[] {
	if (action === 'read') return [knock(readAgreements, dossier)];
	if (action === 'update') return [sharing];
	return [
		knock(addAgreement, agreement),
		knock(actNow, (scene) => ({ ...dossier(scene), text: 'Toezicht' })),
	];
}

function sis(action: string): Knock[] {
	if (action === 'read') return [knock(readSis, dossier)];
	if (action !== 'create') return [];
	return [knock(confirmSis, (scene) => ({ ...dossier(scene), place: scene.daan, text: 'Gesprek gevoerd.' }))];
}

/** From just before the dossier: the list of somebody who sees many shows fifty at a time. */
function listed(phase: string): Knock {
	const before = ({ at, dossier: id }: Scene) => `${dayOf(at)}.${id.slice(0, -1)}.${phase}`;
	const shows = (view: DossierListView, scene: Scene) =>
		view.dossiers.some((line) => line.record === scene.dossier);
	return knock(listDossiers, (scene) => ({ before: before(scene) }), shows);
}

/** Every door that leads to this cell; none when the product has no such act yet. */
export function knocksFor({ kind, phase, action }: Pick<Cell, 'kind' | 'phase' | 'action'>): Knock[] {
	switch (kind) {
		case 'report':
			if (action === 'read') return [reading];
			if (action === 'create') return [];
			return phase === 'linked' ? [sendingOn] : [sendingOn, settingAside, opening];
		case 'reporterIdentity':
			return action === 'read' ? [readingWho] : [];
		case 'thread':
			return thread(action);
		case 'dossierShell':
			return shell(action, phase);
		case 'talk':
			return conversation(action, (scene) => (phase === 'withBulliedPupil' ? scene.yara : scene.daan));
		case 'agreement':
			return agreements(action);
		case 'check':
			return check(action);
		case 'sisRecord':
			return sis(action);
		case 'status':
			return action === 'read' ? [listed(phase)] : [];
		case 'analysis':
			return [];
	}
}
