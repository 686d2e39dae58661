import { expect, test } from 'vitest';
import { covered, staffing, today, withoutRole, withRole } from '../fixtures/small-school.ts';
import type { Staffing } from '../staffing.ts';
import { circleOf, isAcute, route, routeTo, type Told } from './route.ts';

const plain: Told = { reader: 'mentor', homeGroup: '2B', about: 'pupil', safe: 'yes', concerns: [] };

function routed(told: Partial<Told>, school: Staffing = staffing, day = today) {
	return route({ ...plain, ...told }, { staffing: school, day });
}

function seats(told: Partial<Told>, school?: Staffing, day?: string): readonly string[] {
	return routed(told, school, day).seats;
}

const acuteCircle = ['mentor:2B', 'pupilCoordinator:lower', 'schoolLeader:school'];

test('S-PM.1: a report about a pupil of 2B comes to the mentor of 2B, and goes up to the coordinator of the year', () => {
	expect(routed({})).toEqual({
		circle: 'mentor',
		acute: false,
		seats: ['mentor:2B'],
		escalatesTo: 'pupilCoordinator:lower',
	});
});

test('S-PM.1: when nobody knows which pupil or class it is, the coordinator reads, and without one the contact', () => {
	const oneForAll = withRole('elamrani', 'pupilCoordinator', 'school');
	expect(seats({ homeGroup: null }, oneForAll)).toEqual(['pupilCoordinator:school']);
	expect(seats({ homeGroup: null })).toEqual(['antiBullyingContact:school']);
});

test('S-PM.1: a class without a mentor comes to the coordinator of its year', () => {
	expect(seats({ homeGroup: '2D' })).toEqual(['pupilCoordinator:lower']);
	expect(seats({ homeGroup: '5C' }, { ...staffing, mentors: [] })).toEqual(['pupilCoordinator:upper']);
});

test('S-PM.1: an absent mentor keeps the seat, so that the cover reads', () => {
	const school = covered('visser', 'mulder', { from: '2026-11-16', to: '2026-11-27' });
	expect(seats({}, school)).toEqual(['mentor:2B']);
});

test('R-7: not safe now reaches mentor, coordinator and school leader at once', () => {
	expect(routed({ safe: 'no' })).toMatchObject({ acute: true, seats: acuteCircle });
	expect(isAcute({ ...plain, safe: 'dontKnow' })).toBe(false);
});

test.each(['weapon', 'injury', 'selfHarm'] as const)(
	'R-7: %s reaches mentor, coordinator and school leader at once',
	(concern) => {
		expect(routed({ concerns: [concern] })).toMatchObject({
			circle: 'mentor',
			acute: true,
			seats: acuteCircle,
		});
	},
);

test('R-7: something acute in a class without a mentor reaches coordinator and school leader', () => {
	expect(seats({ safe: 'no', homeGroup: '2D' })).toEqual(['pupilCoordinator:lower', 'schoolLeader:school']);
});

test('R-7: something acute reaches whoever the reporter chose, and mentor, coordinator and school leader with them', () => {
	expect(seats({ safe: 'no', reader: 'confidant' })).toEqual(['confidant:school', ...acuteCircle]);
});

test('S-1.3.3: something sexual comes to the confidant alone', () => {
	expect(routed({ concerns: ['sexual'] })).toMatchObject({ circle: 'sexual', seats: ['confidant:school'] });
});

test('S-1.3.3: something sexual comes to the person the reporter chose, and to nobody else', () => {
	expect(seats({ concerns: ['sexual'], reader: 'supportCoordinator' })).toEqual([
		'supportCoordinator:school',
	]);
});

test('R-7: something sexual and acute stays with the confidant, in hours', () => {
	expect(routed({ concerns: ['sexual', 'injury'] })).toMatchObject({
		acute: true,
		seats: ['confidant:school'],
	});
});

test('G18: something sexual by a member of staff comes to confidant and school leader', () => {
	const both = { circle: 'sexualByStaff', seats: ['confidant:school', 'schoolLeader:school'] };
	expect(routed({ concerns: ['sexual'], about: 'staff' })).toMatchObject(both);
	expect(routed({ concerns: ['sexual', 'staffInvolved'] })).toMatchObject(both);
});

test('R-7: a member of staff who is named is no matter for mentor or team: the school leader reads', () => {
	expect(routed({ about: 'staff' })).toEqual({
		circle: 'staffNamed',
		acute: false,
		seats: ['schoolLeader:school'],
		escalatesTo: 'schoolLeader:school',
	});
	expect(seats({ concerns: ['staffInvolved'], reader: 'pupilCoordinator' })).toEqual(['schoolLeader:school']);
});

test('R-7: a report about the mentor passes the mentor, also when the mentor was chosen and it is acute', () => {
	expect(seats({ about: 'mentor' })).toEqual(['schoolLeader:school']);
	expect(routed({ about: 'mentor', safe: 'no' })).toMatchObject({
		acute: true,
		seats: ['schoolLeader:school'],
	});
});

test('R-7: a mentor who is named is skipped in every other seat too; the next is the anti-bullying contact', () => {
	const school = { ...withoutRole('schoolLeader'), roles: withRole('visser', 'schoolLeader').roles };
	const leaderIsMentor: Staffing = {
		...school,
		roles: school.roles.filter((held) => held.person !== 'dekker'),
	};
	expect(routed({ about: 'mentor' }, leaderIsMentor)).toMatchObject({
		seats: ['antiBullyingContact:school'],
		escalatesTo: 'antiBullyingContact:school',
	});
	expect(seats({ about: 'mentor', concerns: ['sexual'] }, leaderIsMentor)).toEqual(['confidant:school']);
});

test('R-7: a mentor who is named does not read either when the school has no anti-bullying contact', () => {
	const roles = withRole('visser', 'schoolLeader').roles.filter(
		({ person, role }) => person !== 'dekker' && role !== 'antiBullyingContact',
	);
	const given = routed({ about: 'mentor' }, { ...staffing, roles });
	expect(given).toMatchObject({ seats: ['confidant:school'], escalatesTo: 'confidant:school' });
});

test('R-7: a mentor who is named does not get it by covering for the school leader', () => {
	const school = covered('dekker', 'visser', { from: today, to: today });
	expect(seats({ about: 'mentor' }, school)).toEqual(['antiBullyingContact:school']);
});

test('R-7: with two mentors both are skipped, since the report does not say which', () => {
	const roles = [...withRole('aydin', 'schoolLeader').roles];
	expect(seats({ about: 'mentor', homeGroup: '5C' }, { ...staffing, roles })).toEqual([
		'antiBullyingContact:school',
	]);
});

test('G18: worries about home come to the reporting-code officer, and not to the mentor when acute', () => {
	expect(routed({ concerns: ['home'] })).toMatchObject({
		circle: 'home',
		seats: ['reportingCodeOfficer:school'],
	});
	expect(seats({ concerns: ['home'], safe: 'no' })).toEqual(['reportingCodeOfficer:school']);
});

test('S-1.3.7: someone outside the school is looked into by the mentor of the pupil it happens to', () => {
	expect(seats({ about: 'outside' })).toEqual(['mentor:2B']);
	expect(seats({ about: 'dontKnow' })).toEqual(['mentor:2B']);
});

test('S-0.9: whoever the reporter chose reads', () => {
	expect(routed({ reader: 'confidant' })).toMatchObject({ circle: 'chosen', seats: ['confidant:school'] });
	expect(seats({ reader: 'departmentHead' })).toEqual(['departmentHead:lower']);
});

test('S-0.9: a seat that nobody holds goes to the anti-bullying contact, and at last to the school leader', () => {
	expect(seats({ reader: 'confidant' }, withoutRole('confidant'))).toEqual(['antiBullyingContact:school']);
	const bare = { ...staffing, roles: staffing.roles.filter(({ role }) => role === 'schoolLeader') };
	expect(seats({ reader: 'confidant' }, bare)).toEqual(['schoolLeader:school']);
});

test('S-1.1.6: a report always has a seat, also in a school where nobody holds any', () => {
	const nobody: Staffing = { ...staffing, roles: [], mentors: [] };
	expect(routed({}, nobody)).toMatchObject({
		seats: ['schoolLeader:school'],
		escalatesTo: 'schoolLeader:school',
	});
});

test('R-7: when several apply the smallest circle reads: sexual, staff, home, the one who was chosen, the mentor', () => {
	const circle = (told: Partial<Told>) => circleOf({ ...plain, ...told });
	expect(circle({ concerns: ['sexual', 'home', 'weapon'], reader: 'confidant' })).toBe('sexual');
	expect(circle({ concerns: ['home', 'staffInvolved'] })).toBe('staffNamed');
	expect(circle({ concerns: ['home'], reader: 'confidant' })).toBe('home');
	expect(circle({ reader: 'confidant', concerns: ['weapon'] })).toBe('chosen');
	expect(circle({ concerns: ['weapon'] })).toBe('mentor');
});

test('R-7: an unread report leaves a small circle only for the school leader', () => {
	expect(routed({ concerns: ['sexual'] }).escalatesTo).toBe('schoolLeader:school');
	expect(routed({ concerns: ['home'] }).escalatesTo).toBe('schoolLeader:school');
	expect(routed({ reader: 'confidant' }).escalatesTo).toBe('pupilCoordinator:lower');
});

test('S-PM.1: sent on to a role it leaves all other seats, and a mentor who is named is still skipped', () => {
	const at = { staffing, day: today };
	expect(routeTo('confidant', { ...plain, safe: 'no' }, at).seats).toEqual(['confidant:school']);
	expect(routeTo('mentor', plain, at)).toMatchObject({ circle: 'chosen', seats: ['mentor:2B'] });
	expect(routeTo('mentor', { ...plain, about: 'mentor' }, at).seats).toEqual(['antiBullyingContact:school']);
	expect(routeTo('confidant', { ...plain, concerns: ['sexual'] }, at).circle).toBe('sexual');
});

test('I2: an administrator reads nothing, whatever other seat that person was given', () => {
	const mentors = [{ person: 'beheer', homeGroup: '2B', main: true, from: null, until: null }];
	expect(seats({}, { ...staffing, mentors })).toEqual(['pupilCoordinator:lower']);
});
