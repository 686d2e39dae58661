/** The people of the stories: fixed ids, so that the demo and the tests find them by name. */
import type { Pupil, Guardian, Staff } from './school.ts';

export const castGuardians: readonly Guardian[] = [
	{ id: 'g-ouder-yara', givenName: 'Samira', name: 'Benali', authority: 'ja', post: 'ja' },
	{ id: 'g-ouder-sem', givenName: 'Peter', name: 'de|Groot', authority: 'ja', post: 'ja' },
	{ id: 'g-ouder-lotte', givenName: 'Marit', name: 'Hendriks', authority: 'ja', post: 'ja' },
	{ id: 'g-ouder-daan', givenName: 'Ellen', name: 'Kuiper', authority: 'ja', post: 'ja' },
	{ id: 'g-ouder-daan-2', givenName: 'Ronald', name: 'Kuiper', authority: '', post: '' },
];

export const castPupils: readonly Pupil[] = [
	{
		id: 'p-yara',
		givenName: 'Yara',
		name: 'Benali',
		birthDate: '2013-03-14',
		year: 2,
		group: '2B',
		guardians: ['g-ouder-yara'],
	},
	{
		id: 'p-sem',
		givenName: 'Sem',
		name: 'de|Groot',
		birthDate: '2012-11-02',
		year: 2,
		group: '2B',
		guardians: ['g-ouder-sem'],
	},
	{
		id: 'p-lotte',
		givenName: 'Lotte',
		name: 'Hendriks',
		birthDate: '2013-06-21',
		year: 2,
		group: '2B',
		guardians: ['g-ouder-lotte'],
	},
	{
		id: 'p-daan',
		givenName: 'Daan',
		name: 'Kuiper',
		birthDate: '2012-02-08',
		year: 3,
		group: '3A',
		guardians: ['g-ouder-daan', 'g-ouder-daan-2'],
	},
];

export const castStaff: readonly Staff[] = [
	{ id: 's-visser', givenName: 'Noor', name: 'Visser', role: 'teacher', mentorOf: '2B', primary: true },
	{ id: 's-mulder', givenName: 'Bram', name: 'Mulder', role: 'teacher', mentorOf: '3A', primary: true },
	{ id: 's-jansen', givenName: 'Esther', name: 'Jansen', role: 'teacher' },
	{ id: 's-bakker', givenName: 'Henk', name: 'Bakker', role: 'aide' },
	{ id: 's-elamrani', givenName: 'Samir', name: 'Elamrani', role: 'teacher' },
	{ id: 's-devries', givenName: 'Karin', name: 'de|Vries', role: 'teacher' },
	{ id: 's-brandt', givenName: 'Ilse', name: 'Brandt', role: 'aide' },
	{ id: 's-smit', givenName: 'Tom', name: 'Smit', role: 'aide' },
	{ id: 's-vos', givenName: 'Anouk', name: 'Vos', role: 'teacher' },
	{ id: 's-dekker', givenName: 'Ruud', name: 'Dekker', role: 'administrator' },
	{ id: 's-beheer', givenName: 'Petra', name: 'Hofman', role: 'administrator' },
	{ id: 's-fg', givenName: 'Frank', name: 'Groen', role: 'administrator' },
];
