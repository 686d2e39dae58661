import { expect, test } from 'vitest';
import type { Role } from '#protocol/schema.ts';
import { kinds, may, partOf, table, type Action, type Ground, type Kind } from './may.ts';

const actions: readonly Action[] = ['create', 'read', 'update'];
const grounds = Object.keys(table) as Ground[];

function allowed(ground: Ground, roles: readonly Role[] = [], conflict = false): string[] {
	return kinds.flatMap((kind) =>
		actions
			.filter((action) => may({ grounds: [ground], roles, conflict }, action, kind))
			.map((action) => `${action} ${kind}`),
	);
}

test('I1: deny beats allow, whatever grounds somebody has', () => {
	for (const ground of grounds) expect(allowed(ground, [], true), ground).toEqual([]);
	const asking = { grounds, roles: [], conflict: true };
	expect(kinds.some((kind) => actions.some((action) => may(asking, action, kind)))).toBe(false);
});

test('I2: an administrator reads and does nothing, on whatever ground and beside whatever other role', () => {
	for (const ground of grounds) {
		expect(allowed(ground, ['administrator']), ground).toEqual([]);
		expect(allowed(ground, ['mentor', 'administrator', 'schoolLeader']), ground).toEqual([]);
	}
});

test('R-19: a role alone opens nothing: without a ground the answer is no', () => {
	const everyRole: Role[] = [
		'mentor',
		'pupilCoordinator',
		'departmentHead',
		'supportCoordinator',
		'schoolLeader',
	];
	const asking = { grounds: [], roles: everyRole, conflict: false };
	expect(kinds.filter((kind) => actions.some((action) => may(asking, action, kind)))).toEqual([]);
});

test('R-19: who holds the status of a dossier reads its status and nothing else', () => {
	expect(allowed('status')).toEqual(['read status']);
});

test('I5: who told it is read by whoever it was sent to and by their cover, and by nobody else', () => {
	const readers = grounds.filter((ground) =>
		may({ grounds: [ground], roles: [], conflict: false }, 'read', 'reporterIdentity'),
	);
	expect(readers.toSorted()).toEqual(['cover', 'routedTo']);
});

test('S-1.1.6: the coordinator of an overdue report acts on it', () => {
	expect(allowed('overdue')).toEqual([
		'read report',
		'update report',
		'create thread',
		'read thread',
		'update thread',
		'read status',
	]);
});

test('S-PM.2.2: the lead holds the talks, makes agreements and records; cover has all the lead has', () => {
	for (const does of [
		'create talk',
		'update talk',
		'create agreement',
		'create sisRecord',
		'update dossierShell',
	]) {
		expect(allowed('lead')).toContain(does);
	}
	expect(allowed('cover')).toEqual(expect.arrayContaining(allowed('lead')));
});

test('I13: the mentor of another pupil holds that pupil’s talk and reads what is shared', () => {
	expect(allowed('ownPupil').filter((does) => !does.startsWith('read'))).toEqual([
		'create talk',
		'update talk',
	]);
	expect(allowed('ownPupil')).toEqual(
		expect.arrayContaining(['read agreement', 'read check', 'read dossierShell']),
	);
	expect(allowed('ownPupil')).not.toContain('read sisRecord');
});

test('S-B1.V.28: the reporter reads the answers and writes back', () => {
	expect(allowed('own')).toEqual(['create thread', 'read thread']);
});

test('S-0.9: the house derives what follows and reads nothing through the doors', () => {
	expect(allowed('house')).toEqual([]);
});

test('I13: each kind lives in a part, and a talk in the part of its pupil', () => {
	const part = Object.fromEntries(kinds.map((kind) => [kind, partOf(kind, 'sem')])) as Record<Kind, string>;
	expect(part).toMatchObject({
		talk: 'talk:sem',
		reporterIdentity: 'reporter',
		sisRecord: 'level',
		agreement: 'shared',
		status: 'status',
	});
});
