/** Doors that are about nobody's record: who may knock there at all, and what they would send. */
import { importDoor } from '../../src/lib/server/doors/roster/import-roster.ts';
import { readProtocol } from '../../src/lib/server/doors/information/read-protocol.ts';
import { listInbox, listToday } from '../../src/lib/server/doors/duties/today.ts';
import { keepReportDraft, leaveReport, readReportDraft } from '../../src/lib/server/doors/reporting/draft.ts';
import { confirmReceipt, readReceipt } from '../../src/lib/server/doors/reporting/receipt.ts';
import { sendReport } from '../../src/lib/server/doors/reporting/send-report.ts';
import { unlockThread } from '../../src/lib/server/doors/reporting/thread.ts';
import {
	changeNeutralAddress,
	dropFreePeriod,
	giveCover,
	giveRoles,
	readCalendar,
	saveCalendar,
} from '../../src/lib/server/doors/school/furnish-school.ts';
import { demoSignIn, listCast, signOut } from '../../src/lib/server/doors/sessions/sign-in.ts';
import type { Cast } from './cast.ts';
import { entrance, type Entrance } from './entrance.ts';

export interface Beside {
	readonly door: Entrance;
	readonly input: object | ((cast: Cast) => object);
}

function coverForADay(cast: Cast): object {
	const [absent, covering] = ['teacher', 'supportStaff'].map((party) => cast.get(party)!.person);
	return { absent, covering, from: '2026-11-18', to: '2026-11-18' };
}

/** Of staff, their own work. */
export const forStaff: readonly Beside[] = [
	{ door: entrance(listToday), input: {} },
	{ door: entrance(listInbox), input: {} },
];

/** Of the administrator, after the school leader decided: configuration and roster. */
export const forAdministrators: readonly Beside[] = [
	{ door: entrance(saveCalendar), input: { free: [] } },
	{ door: entrance(readCalendar), input: {} },
	{ door: entrance(dropFreePeriod), input: { from: '2026-11-19', name: 'Studiedag' } },
	{ door: entrance(giveRoles), input: { seats: [], from: '2026-11-18', confirmedBy: 's-dekker' } },
	{ door: entrance(giveCover), input: coverForADay },
	{ door: entrance(changeNeutralAddress), input: { address: 'https://weer.example' } },
	{ door: entrance(importDoor), input: { files: new Map(), dryRun: true } },
];

/** Of whoever holds a form's cookie, which is nobody we know: to tell is open to all, and never done as oneself. */
export const forTheForm: readonly Beside[] = [
	{ door: entrance(keepReportDraft), input: { story: 'Er is iets.' } },
	{ door: entrance(sendReport), input: {} },
	{ door: entrance(readReceipt), input: {} },
	{ door: entrance(confirmReceipt), input: { word: 'iets' } },
];

/** Of everyone: what is public, and the ways in and out. */
export const forAnyone: readonly Beside[] = [
	{ door: entrance(readProtocol), input: {} },
	{ door: entrance(readReportDraft), input: {} },
	{ door: entrance(leaveReport), input: {} },
	{ door: entrance(listCast), input: {} },
	{ door: entrance(demoSignIn), input: { person: 'yara' } },
	{ door: entrance(signOut), input: { token: 'unknown' } },
];

/** Of whoever knows a code. */
export const forHoldersOfACode: readonly Entrance[] = [entrance(unlockThread)];
