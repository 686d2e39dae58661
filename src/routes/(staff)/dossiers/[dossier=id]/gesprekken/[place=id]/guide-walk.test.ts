import { expect, test } from 'vitest';
import { gooisLyceum } from '#protocol/editions/goois-lyceum/index.ts';
import { currentStep, progress, stepsOf } from './guide-walk.ts';

const [bullied, bullying] = gooisLyceum.guides;
const steps = stepsOf(bullied!);

test('every question of the guide is asked once, in its order', () => {
	const asked = bullied!.parts.flatMap((part) =>
		part.entries.filter((entry) => !/prompt|closing/.test(entry.kind)),
	);
	expect(steps.map((step) => step.entry.id)).toEqual(asked.map((entry) => entry.id));
});

test.each([bullied, bullying])('everything that must be said is on the way: $id', (guide) => {
	const said = guide!.parts.flatMap((part) =>
		part.entries.filter((entry) => /prompt|closing/.test(entry.kind)),
	);
	const met = stepsOf(guide!).flatMap((step) => [...step.before, ...step.after]);
	expect(met.map((entry) => entry.id)).toEqual(said.map((entry) => entry.id));
});

test('what comes after the last question of a part is said with it', () => {
	const last = steps.find((step) => step.entry.id === 'feelings')!;
	expect(last.after.map((entry) => entry.id)).toEqual(['notYourFault', 'wellDone', 'somethingWillBeDone']);
});

test('the talk goes on at the first question without an answer', () => {
	const notes = { answers: { ownStory: {}, feelings: {} }, said: [] };
	expect(steps[currentStep(steps, null, notes)]!.entry.id).toBe('isItBullying');
	expect(steps[currentStep(steps, 'where', notes)]!.entry.id).toBe('where');
	expect(currentStep(steps, 'nothing', { answers: {}, said: [] })).toBe(0);
});

test('the count of a part is its answers and its ticks', () => {
	const notes = { answers: { ownStory: {} }, said: ['wellDone'] };
	expect(progress(bullied!.parts[0]!, notes)).toEqual({ done: 2, all: 5 });
});
