import { expect, test } from 'vitest';
import { nl } from '#lib/text/staff-shell.ts';
import { shell } from './shell.ts';

type Roles = NonNullable<Parameters<typeof shell>[0]>['roles'];

function staff(name: string, ...roles: Roles) {
	return shell({ kind: 'staff', name, roles }, nl);
}

test('a mentor may open three things, an administrator only Vandaag', () => {
	const hrefs = (each: ReturnType<typeof shell>) => each.nav.map((link) => link.href);
	expect(hrefs(staff('Noor Visser', 'mentor'))).toEqual(['/vandaag', '/meldingen', '/dossiers']);
	expect(hrefs(staff('Petra Hofman', 'administrator'))).toEqual(['/vandaag']);
});

test('a pupil, a parent and a stranger get no navigation of the staff', () => {
	for (const kind of ['pupil', 'guardian']) {
		expect(shell({ kind, name: 'Yara Benali', roles: [] }, nl)).toMatchObject({ isStaff: false, nav: [] });
	}
	expect(shell(null, nl)).toMatchObject({ isStaff: false, nav: [], person: null });
});

test('someone is named with the roles of this moment', () => {
	expect(staff('Anouk Vos', 'confidant', 'reportingCodeOfficer').person?.role).toBe(
		'vertrouwenspersoon, aandachtsfunctionaris',
	);
	expect(staff('Esther Jansen').person?.role).toBe('medewerker');
	expect(shell({ kind: 'guardian', name: 'Samira Benali', roles: [] }, nl).person?.role).toBe(
		'ouder of verzorger',
	);
});

test.each([
	['Noor Visser', 'NV'],
	['Karin de Vries', 'KV'],
	['Łukasz Żak', 'ŁŻ'],
	['Madonna', 'M'],
])('%s is shown as %s', (name, initials) => {
	expect(staff(name).person?.initials).toBe(initials);
});
