import { expect, test } from 'vitest';
import { sisLimit, type SisText } from '#lib/domain/5-evaluation/sis-record.ts';
import { sisNote } from './sis-note.ts';

const about: SisText = {
	level: 'PM-1',
	talkOn: '2026-10-14',
	pupil: 'Yara Benali',
	writer: 'Noor Visser',
	reference: 'k7m2qdk7m2qd',
	about: 'bulliedPupil',
	agreements: ['In de pauze is er een plek bij twee klasgenoten'],
	nextCheck: '2026-10-29',
	otherNames: ['Sem de Boer'],
};
const text = (more: Partial<SisText> = {}) => sisNote({ ...about, ...more }).text;

test('the note begins with level, date, pupil, writer and reference', () => {
	expect(text().split('\n')[0]).toBe(
		'PM-1 | 14-10-2026 | Yara Benali, leerling die gepest wordt | Noor Visser | k7m2qdk7m2qd',
	);
});

test('it says when there was a talk, what was agreed and when somebody looks again', () => {
	expect(text().split('\n').slice(2)).toEqual([
		'Gesprek gevoerd op 14 oktober 2026.',
		'Afspraken:',
		'- In de pauze is er een plek bij twee klasgenoten',
		'Op 29 oktober 2026 gaan we na of het gestopt is.',
	]);
});

test('what is not there yet is said to be not there', () => {
	const early = text({ talkOn: null, agreements: [], nextCheck: null });
	expect(early).toContain('PM-1 | nog geen gesprek |');
	expect(early).toContain('Er is nog geen gesprek gevoerd.');
	expect(early).toContain('Er zijn nog geen afspraken gemaakt.');
	expect(early).toContain('Er staat geen datum om na te gaan');
});

test('a pupil who was only named is not called a pupil who bullies', () => {
	expect(text({ about: 'reportedPupil' })).toContain('leerling die genoemd is');
});

test('no other pupil is named, and the pupil’s own name stays', () => {
	const note = text({ agreements: ['Sem gaat niet meer naast Yara zitten, en Sem de Boer groet haar'] });
	expect(note).not.toMatch(/Sem|Boer/);
	expect(note).toContain('naast Yara zitten');
});

test('it is Dutch, whatever the screen', () => {
	expect(text({ talkOn: '2026-03-02' })).toContain('2 maart 2026');
});

test('it fits in SOM, and says when not everything did', () => {
	const agreements = Array.from({ length: 60 }, (_, n) => `Afspraak ${n}: ${'rust in de pauze '.repeat(4)}`);
	const note = sisNote({ ...about, agreements });
	expect(note.text.length).toBeLessThanOrEqual(sisLimit);
	expect(note.shortened).toBe(true);
	expect(note.text).toMatch(/Meer afspraken staan in het dossier \(\d+\)\./);
	expect(note.text).toContain('Op 29 oktober 2026');
	expect(sisNote({ ...about, pupil: 'x'.repeat(3000) }).text.length).toBeLessThanOrEqual(sisLimit);
});

test('an agreement of more lines stays one line', () => {
	expect(text({ agreements: ['een\n\ntwee'] })).toContain('- een twee\n');
});
