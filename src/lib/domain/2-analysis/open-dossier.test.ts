import { expect, test } from 'vitest';
import { named, opened, ownWord, sem, talk, yara } from '../fixtures/dossier-life.ts';
import { accepted, kindsOf, refusalOf, today } from '../fixtures/small-school.ts';
import { placesWith } from '../dossier.ts';
import { namePupil, openDossier, setPupilRole, takeMeasure } from './open-dossier.ts';

const because = (text = '') => ({ text, today });

test('S-PM.2.1: a dossier opens with its reports, a lead and the pupils who were named', () => {
	const { dossier } = opened();
	expect(dossier).toMatchObject({
		openedOn: today,
		homeGroup: '2B',
		reports: ['report'],
		lead: 'visser',
		level: 'PM-1',
	});
	expect(dossier.places.map(({ id, role, name }) => [id, role, name])).toEqual([
		['yara', 'bulliedPupil', 'Yara Benali'],
		['sem', 'reportedPupil', 'Sem de Groot'],
	]);
});

test('I12: the lead is set with the opening itself', () => {
	const opening = { reports: [], homeGroup: null, lead: 'visser', pupils: [] };
	expect(kindsOf(accepted(openDossier(opening, today)))).toEqual(['dossierOpened', 'leadSet']);
});

test('S-2.2.2.3: who is bullied may not be known yet', () => {
	expect(placesWith(opened([sem]).dossier, 'bulliedPupil')).toEqual([]);
});

test('S-2.2.2.1: a pupil needs a name, and one without a name keeps the dossier from opening', () => {
	expect(refusalOf(namePupil('x', named(' '), today))).toBe('nameMissing');
	const opening = {
		reports: [],
		homeGroup: null,
		lead: 'visser',
		pupils: [yara, { id: 'x', named: named('') }],
	};
	expect(refusalOf(openDossier(opening, today))).toBe('nameMissing');
});

test('S-2.2.2.5: whoever is named is only named by someone, never established', () => {
	const claimed = { id: 'x', named: named('Daan Kuiper', { role: 'bullyingPupil' }) };
	expect(opened([yara, claimed]).dossier.places.map((place) => place.role)).toEqual([
		'bulliedPupil',
		'reportedPupil',
	]);
});

test('S-2.2.2.5: after the talk somebody decides that it was so; the talk itself decides nothing', () => {
	const spoken = opened().dossierThen(talk('sem'));
	expect(spoken.dossier.places[1]?.role).toBe('reportedPupil');
	const established = spoken.dossierThen((dossier) =>
		setPupilRole(dossier, 'sem', 'bullyingPupil', because()),
	);
	expect(established.dossier.places[1]?.role).toBe('bullyingPupil');
});

test('S-2.2.2.5: without a talk it needs the reason why it is clear', () => {
	const role = (text: string) => setPupilRole(opened().dossier, 'sem', 'bullyingPupil', because(text));
	expect(refusalOf(role(' '))).toBe('whyMissing');
	expect(kindsOf(accepted(role('Twee docenten zagen het.')))).toEqual(['pupilRoleSet']);
	const away = opened().dossierThen(talk('sem', { ending: 'staysAway' }));
	expect(refusalOf(setPupilRole(away.dossier, 'sem', 'bullyingPupil', because()))).toBe('whyMissing');
});

test('S-1.3.7: only a pupil of this dossier has a role in it', () => {
	expect(refusalOf(setPupilRole(opened().dossier, 'lotte', 'bystander', because('x')))).toBe('unknownPlace');
});

test('S-1.3.7: one pupil may be bullied and bully: two places, each with its own role', () => {
	const both = { id: 'yara-2', named: named('Yara Benali', { role: 'reportedPupil' }) };
	const { places } = opened([yara, both]).dossier;
	expect(places.map(({ person, role }) => [person, role])).toEqual([
		['p-yara', 'bulliedPupil'],
		['p-yara', 'reportedPupil'],
	]);
});

test('S-1.2.17: staff may see it differently, but the own word of the pupil stands as it was said', () => {
	const said = opened().dossierThen(talk('yara', ownWord('bullying')));
	const seen = said
		.dossierThen((dossier) => setPupilRole(dossier, 'yara', 'bystander', because('Wij zien plagen')))
		.dossierThen((dossier) => setPupilRole(dossier, 'yara', 'bulliedPupil', because('Toch niet')))
		.then(namePupil('yara', { ...yara.named, name: 'Yara B.' }, today));
	expect(seen.dossier.places.find((place) => place.id === 'yara')).toMatchObject({
		name: 'Yara B.',
		ownWord: 'bullying',
	});
});

test('R-8: what cannot wait is done at once, before any analysis or plan', () => {
	expect(refusalOf(takeMeasure('  ', null, today))).toBe('textMissing');
	const acted = opened().then(takeMeasure(' Toezicht in de kantine ', '2026-12-01', today));
	expect(acted.dossier.actions).toMatchObject([
		{ payload: { text: 'Toezicht in de kantine', until: '2026-12-01' } },
	]);
});
