import { expect, test } from 'vitest';
import { refuse } from '#lib/domain/refusal.ts';
import { problemOf } from './problem.ts';

test('a refusal is said in the reader’s language; what somebody else did meanwhile is a conflict', () => {
	expect(problemOf(refuse('textMissing', '§2.1.1.1'), 'nl')).toEqual({
		status: 400,
		text: 'Schrijf eerst wat je wilt zeggen.',
	});
	expect(problemOf(refuse('textMissing', '§2.1.1.1'), 'en')?.text).toBe('First write what you want to say.');
	expect(problemOf(refuse('alreadyHandled', '§PM.1'), 'nl')?.status).toBe(409);
	expect(problemOf(refuse('changedMeanwhile', '§2.2.4.2'), 'nl')?.status).toBe(409);
});

test('a text that does not fit is said to be too long, and what was done is no problem', () => {
	expect(problemOf({ malformed: ['text'] }, 'nl')?.text).toContain('te lang');
	expect(problemOf({ head: 3 }, 'nl')).toBeNull();
});
