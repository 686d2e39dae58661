import { expect, test } from 'vitest';
import { urgentFirst, whenOf, type DutyLine } from './when.ts';

const today = '2026-11-18';
const at = Date.parse('2026-11-18T10:30:00+01:00');

function line(due: string, more: Partial<DutyLine> = {}): DutyLine {
	const summary = { kind: 'dossier', homeGroup: null, pupils: [] } as const;
	return { what: 'check', due, due_at: null, escalated: false, summary, ...more } as DutyLine;
}

const acute = {
	kind: 'report',
	homeGroup: null,
	from: 'other',
	named: false,
	forms: [],
	acute: true,
} as const;

test.each([
	['2026-11-17', 'now'],
	['2026-11-18', 'today'],
	['2026-11-19', 'week'],
	['2026-11-25', 'week'],
	['2026-11-26', 'later'],
])('a duty of %s belongs to: %s', (due, when) => {
	expect(whenOf(line(due), { today, at })).toBe(when);
});

test('a term in hours is over at its instant, not at the end of the day', () => {
	const due = (instant: number) => line(today, { due_at: new Date(instant) });
	expect(whenOf(due(at), { today, at })).toBe('now');
	expect(whenOf(due(at + 1), { today, at })).toBe('today');
});

test('what came to you because nobody read it cannot wait, whatever its date', () => {
	expect(whenOf(line('2026-11-30', { escalated: true }), { today, at })).toBe('now');
});

test('an unread report of someone who is not safe cannot wait for the end of its term', () => {
	const unread = { what: 'readReport', summary: acute } as const;
	expect(whenOf(line('2026-11-19', unread), { today, at })).toBe('now');
	expect(whenOf(line('2026-11-19', { ...unread, what: 'handleReport' }), { today, at })).toBe('week');
});

test('who is not safe goes before what is late; the rest keeps its order', () => {
	const lines = [line('2026-11-10'), line('2026-11-11'), line(today, { what: 'readReport', summary: acute })];
	expect(urgentFirst(lines).map((each) => each.due)).toEqual([today, '2026-11-10', '2026-11-11']);
});
