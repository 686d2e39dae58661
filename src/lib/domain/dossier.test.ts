import { expect, test } from 'vitest';
import { agreement, opened, sem, talk, yara } from './fixtures/dossier-life.ts';
import { Life, today } from './fixtures/small-school.ts';
import { foldDossier, placeOf, placesWith } from './dossier.ts';
import type { NewFact } from './facts.ts';

function shared(fact: Pick<NewFact, 'kind' | 'payload'> & { subject: string | null }): NewFact {
	return { part: 'shared', happenedOn: today, ...fact } as NewFact;
}

test('S-2.2.0.2: what a dossier says follows from its facts, and without facts it says nothing', () => {
	expect(foldDossier('record', [])).toMatchObject({
		head: 0,
		lead: null,
		level: 'PM-1',
		places: [],
		closed: null,
	});
	expect(opened().dossier).toMatchObject({ record: 'record', head: 4 });
});

test('S-1.3.7: pupils are found by the role of their place', () => {
	const { dossier } = opened();
	expect(placesWith(dossier, 'bulliedPupil').map((place) => place.id)).toEqual(['yara']);
	expect(placesWith(dossier, 'bulliedPupil', 'reportedPupil')).toHaveLength(2);
	expect(placeOf(dossier, 'sem')?.since).toBe(today);
	expect(placeOf(dossier, 'lotte')).toBeNull();
});

test('S-2.2.2.2: severity is what was assessed last; each assessment stays in the list', () => {
	const assessed = (severity: 'light' | 'acute') =>
		({
			kind: 'severityAssessed',
			part: 'analysis',
			subject: null,
			happenedOn: today,
			payload: { severity, why: 'x' },
		}) as NewFact;
	const life = opened()
		.then([assessed('light')])
		.then([assessed('acute')]);
	expect(life.dossier.severity).toBe('acute');
	expect(life.facts.filter((fact) => fact.kind === 'severityAssessed')).toHaveLength(2);
});

test('R-4: whom the parents’ side was told is kept, each time', () => {
	const informed = shared({
		kind: 'guardianInformed',
		subject: 'sem',
		payload: { how: 'telefoon', what: 'afspraken' },
	});
	expect(opened().then([informed, informed]).dossier.guardians).toHaveLength(2);
});

test('S-PM.5.1: the last day on which something happened is the latest day, not the last that was written down', () => {
	const life = opened([yara, sem], '2026-11-10')
		.dossierThen(talk('yara'))
		.dossierThen(talk('sem', { on: '2026-11-12' }));
	expect(life.dossier.lastActOn).toBe(today);
});

test('R-1: the lead is who was set last, and the dossier keeps every talk and agreement', () => {
	const lead = {
		kind: 'leadSet',
		part: 'shell',
		subject: null,
		happenedOn: today,
		payload: { person: 'mulder' },
	} as NewFact;
	const life = opened().dossierThen(talk('yara')).dossierThen(agreement('a', '2026-11-25')).then([lead]);
	expect(life.dossier).toMatchObject({
		lead: 'mulder',
		talks: [{ subject: 'yara' }],
		agreements: [{ id: 'a' }],
	});
});

test('S-2.2.2.0: a second report is added to the dossier it is about', () => {
	const linked = {
		kind: 'linked',
		part: 'shell',
		subject: null,
		happenedOn: today,
		payload: { to: 'report-2' },
	} as NewFact;
	expect(opened().then([linked]).dossier.reports).toEqual(['report', 'report-2']);
});

test('I13: who sees only a part reads a dossier of that part, and nothing breaks on what is missing', () => {
	const whole = opened()
		.dossierThen(talk('yara'))
		.dossierThen(talk('sem'))
		.dossierThen(agreement('a', '2026-11-25'));
	const part = whole.facts.filter((fact) => ['talk:sem', 'shared'].includes(fact.part));
	expect(new Life(part).dossier).toMatchObject({
		talks: [{ subject: 'sem' }],
		agreements: [{ id: 'a' }],
		places: [],
		lead: null,
	});
});
