import { expect, test } from 'vitest';
import type { Role } from '#protocol/schema.ts';
import type { Actor } from './actor.ts';
import { sessionEnds } from './session-limits.ts';

const minute = 60_000;
const hour = 60 * minute;

const limits: [Actor['kind'], Role[], number, number][] = [
	['staff', ['mentor'], 20 * minute, 10 * hour],
	['staff', ['administrator'], 10 * minute, 4 * hour],
	['pupil', [], 10 * minute, 2 * hour],
	['guardian', [], 10 * minute, hour],
	['reporter', [], 30 * minute, 30 * minute],
	['house', [], 0, 0],
];

test.each(limits)(
	'a session of %s %j ends after %i ms of silence, and after %i ms in all',
	(kind, roles, idle, all) => {
		const opened = 1_000_000;
		expect(sessionEnds({ kind, roles }, opened, opened)).toBe(opened + Math.min(idle, all));
		expect(sessionEnds({ kind, roles }, opened, opened + all)).toBe(opened + all);
		expect(sessionEnds({ kind, roles }, opened, opened + all - idle - 1)).toBe(opened + all - 1);
	},
);

test('one who administers and mentors has the shorter of the two', () => {
	expect(sessionEnds({ kind: 'staff', roles: ['mentor', 'administrator'] }, 0, 0)).toBe(10 * minute);
});
