import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endedLink, guardianKey, memberKey } from './compare-links.ts';
import { compareRoster, mayApply } from './compare.ts';
import type { Difference } from './difference.ts';
import { asOf, emptyRoster, type PersonKind, type Roster, type RosterPerson } from './roster.ts';

const person = (
	sourceId: string,
	kind: PersonKind = 'pupil',
	more: Partial<RosterPerson> = {},
): RosterPerson => ({
	sourceId,
	kind,
	givenName: 'Mila',
	familyName: 'Zandstra',
	active: true,
	...more,
});
const school = (people: RosterPerson[], more: Partial<Roster> = {}): Roster => ({
	...emptyRoster(),
	people,
	...more,
});
const ids = (people: { sourceId: string }[]) => people.map(({ sourceId }) => sourceId);
const crowd = (kind: PersonKind, number: number) =>
	Array.from({ length: number }, (_, i) => person(`${kind}-${i}`, kind));

test('someone who is missing from the new list has left', () => {
	const difference = compareRoster(school([person('a'), person('b')]), school([person('b')]));
	expect(ids(difference.left)).toEqual(['a']);
	expect(difference).toMatchObject({ arrived: [], changed: [], sameCount: 1, counts: { left: 1, same: 1 } });
});

test('someone the new list calls inactive has left, and one it never knew does not arrive', () => {
	const next = school([person('a', 'pupil', { active: false }), person('z', 'pupil', { active: false })]);
	const difference = compareRoster(school([person('a')]), next);
	expect(ids(difference.left)).toEqual(['a']);
	expect(difference.arrived).toEqual([]);
});

test('someone who left and is on the list again arrives', () => {
	const difference = compareRoster(school([person('a', 'pupil', { active: false })]), school([person('a')]));
	expect(ids(difference.arrived)).toEqual(['a']);
});

test('a change says which fields', () => {
	const next = school([person('a', 'pupil', { familyName: 'Polat', year: 3 })]);
	expect(compareRoster(school([person('a', 'pupil', { year: 2 })]), next).changed).toEqual([
		{ person: next.people[0], fields: ['familyName', 'year'] },
	]);
});

test('a birth date that is not delivered is unknown, not cleared', () => {
	const now = school([person('a', 'pupil', { birthDate: '2013-02-03' })]);
	expect(compareRoster(now, school([person('a')])).changed).toEqual([]);
	const next = school([person('a', 'pupil', { birthDate: '2013-03-02' })]);
	expect(compareRoster(now, next).changed[0]?.fields).toEqual(['birthDate']);
});

const groups = ['k1', 'k2'].map((sourceId) => ({ sourceId, title: sourceId }));
const member = (homeGroup: string, id: string, role: 'pupil' | 'mentor' = 'pupil', main = false) => ({
	homeGroup,
	person: id,
	role,
	main,
});

test('another home group is a move; arriving or leaving is none', () => {
	const now = school([person('a'), person('b')], {
		homeGroups: groups,
		members: [member('k1', 'a'), member('k1', 'b')],
	});
	const next = school([person('a'), person('c')], {
		homeGroups: groups,
		members: [member('k2', 'a'), member('k1', 'c')],
	});
	const difference = compareRoster(now, next);
	expect(difference.moved).toEqual([{ person: 'a', role: 'pupil', from: ['k1'], to: ['k2'] }]);
	expect(difference.members).toEqual({
		set: [member('k2', 'a'), member('k1', 'c')],
		ended: [member('k1', 'a'), member('k1', 'b')],
	});
	expect(difference.sameCount).toBe(0);
});

test('who becomes the first mentor of the same group is set anew but did not move', () => {
	const now = school([person('s', 'staff')], { homeGroups: groups, members: [member('k1', 's', 'mentor')] });
	const next = { ...now, members: [member('k1', 's', 'mentor', true)] };
	expect(compareRoster(now, next)).toMatchObject({ moved: [], members: { set: next.members, ended: [] } });
});

test('memberships that have ended are history and not ended again', () => {
	const ended = { ...member('k1', 'a'), until: '2026-10-01' };
	const now = school([person('a')], { homeGroups: groups, members: [ended] });
	expect(asOf(now, '2026-09-30').members).toHaveLength(1);
	expect(asOf(now, '2026-10-01').members).toHaveLength(0);
});

const link = { guardian: 'g', pupil: 'a', authority: 'yes', mayReceivePost: 'yes' } as const;

test('a guardian no longer named by a pupil who is here loses authority; of a pupil who left it stays as it was', () => {
	const now = school([person('a'), person('g', 'guardian')], { guardians: [link] });
	expect(compareRoster(now, { ...now, guardians: [] }).guardians.ended).toEqual([link]);
	expect(compareRoster(now, school([person('g', 'guardian')])).guardians.ended).toEqual([]);
	const ended = { ...now, guardians: [endedLink(link)] };
	expect(compareRoster(ended, { ...now, guardians: [] }).guardians.ended).toEqual([]);
});

test('a list without pupils or without staff is never carried out, whatever is confirmed', () => {
	const now = school([person('a'), person('s', 'staff')]);
	const without = (kind: PersonKind) =>
		compareRoster(now, school(now.people.filter((one) => one.kind !== kind)));
	expect(mayApply(without('pupil'), { leavers: 1 })?.refused).toBe('noPupils');
	expect(mayApply(without('staff'), { leavers: 1 })?.refused).toBe('noStaff');
	expect(mayApply(compareRoster(emptyRoster(), emptyRoster()))?.refused).toBe('noPupils');
});

test('a list that empties every home group, or takes every pupil’s guardians away, is never carried out', () => {
	const people = [person('a'), person('s', 'staff'), person('g', 'guardian')];
	const now = school(people, { homeGroups: groups, members: [member('k1', 'a')], guardians: [link] });
	const refused = (next: Partial<Roster>) => mayApply(compareRoster(now, { ...now, ...next }))?.refused;
	expect(refused({})).toBeUndefined();
	expect(refused({ homeGroups: [], members: [] })).toBe('noHomeGroups');
	expect(refused({ members: [] })).toBe('noMembers');
	expect(refused({ guardians: [] })).toBe('noGuardianLinks');
});

test.each<PersonKind>(['pupil', 'staff', 'guardian'])(
	'one in ten of the %s kind may leave, one more may not',
	(kind) => {
		const now = school([...crowd('pupil', 50), ...crowd('staff', 50), ...crowd('guardian', 50)]);
		const leave = (number: number) => {
			const gone = new Set(ids(crowd(kind, number)));
			return compareRoster(now, school(now.people.filter(({ sourceId }) => !gone.has(sourceId))));
		};
		expect(mayApply(leave(5))).toBeUndefined();
		expect(mayApply(leave(6))?.refused).toBe('tooManyLeavers');
		expect(mayApply(leave(6), { leavers: 5 })?.refused).toBe('tooManyLeavers');
		expect(mayApply(leave(6), { leavers: 7 })?.refused).toBe('tooManyLeavers');
		expect(mayApply(leave(6), { leavers: 6 })).toBeUndefined();
	},
);

test('the refusal says how many would leave, so that someone can look and confirm', () => {
	const now = school([...crowd('pupil', 20), ...crowd('staff', 5)]);
	const refusal = mayApply(compareRoster(now, school([...crowd('pupil', 8), ...crowd('staff', 4)])));
	expect(refusal?.text.nl).toContain('12 leerlingen, 1 medewerkers en 0 ouders');
	expect(refusal?.text.nl).toContain('13');
	expect(refusal?.text.en).toContain('13');
});

/** Carries a difference out as the store does, without a database. */
function carriedOut(
	now: Roster,
	{ arrived, left, changed, homeGroups, members, guardians }: Difference,
): Roster {
	const people = new Map(now.people.map((one) => [one.sourceId, one]));
	for (const one of left) people.set(one.sourceId, { ...one, active: false });
	for (const one of [...arrived, ...changed.map((change) => change.person)]) {
		people.set(one.sourceId, { birthDate: people.get(one.sourceId)?.birthDate, ...one });
	}
	const groupsById = new Map(now.homeGroups.map((one) => [one.sourceId, one]));
	for (const one of homeGroups.gone) groupsById.delete(one.sourceId);
	for (const one of homeGroups.set) groupsById.set(one.sourceId, one);
	const membersByKey = new Map(now.members.map((one) => [memberKey(one), one]));
	for (const one of members.ended) membersByKey.delete(memberKey(one));
	for (const one of members.set) membersByKey.set(memberKey(one), one);
	const links = new Map(now.guardians.map((one) => [guardianKey(one), one]));
	for (const one of guardians.ended) links.set(guardianKey(one), endedLink(one));
	for (const one of guardians.set) links.set(guardianKey(one), one);
	return {
		people: [...people.values()],
		homeGroups: [...groupsById.values()],
		members: [...membersByKey.values()],
		guardians: [...links.values()],
	};
}

const anyRoster: fc.Arbitrary<Roster> = fc
	.record({
		people: fc.uniqueArray(
			fc.record({
				sourceId: fc.integer({ min: 0, max: 12 }).map(String),
				kind: fc.constantFrom<PersonKind>('pupil', 'staff', 'guardian'),
				givenName: fc.constantFrom('Mila', 'Amir'),
				familyName: fc.constantFrom('Wal', 'Shahin'),
				active: fc.boolean(),
			}),
			{ selector: ({ sourceId }) => sourceId },
		),
		homeGroups: fc.uniqueArray(
			fc.record({ sourceId: fc.constantFrom('k1', 'k2', 'k3'), title: fc.string() }),
			{
				selector: ({ sourceId }) => sourceId,
			},
		),
		places: fc.array(fc.nat(99)),
		answers: fc.array(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const), { minLength: 5 }),
	})
	.map(({ people, homeGroups, places, answers }) => {
		const here = people.filter(({ active }) => active);
		const members = here.flatMap(({ sourceId, kind }, i) => {
			const group = homeGroups[(places[i] ?? 0) % 4];
			const role = kind === 'pupil' ? ('pupil' as const) : ('mentor' as const);
			return group && kind !== 'guardian'
				? [member(group.sourceId, sourceId, role, (places[i] ?? 0) > 50)]
				: [];
		});
		const guardians = here
			.filter(({ kind }) => kind === 'guardian')
			.flatMap(({ sourceId }, i) =>
				here
					.filter(({ kind }) => kind === 'pupil')
					.filter((_, j) => ((places[i] ?? 0) + j) % 2 === 0)
					.map((pupil) => ({
						guardian: sourceId,
						pupil: pupil.sourceId,
						authority: answers[i % answers.length]!,
						mayReceivePost: answers[(i + 1) % answers.length]!,
					})),
			);
		return { people, homeGroups, members, guardians };
	});

const sorted = <T>(items: readonly T[]) =>
	items.map((item) => JSON.stringify(item, Object.keys(item as object).sort())).sort();
const activeOf = ({ people }: Roster) =>
	people.filter(({ active }) => active).map((one) => ({ birthDate: undefined, ...one }));

test('carrying the difference out gives the people, groups and mentors of the new list', () => {
	fc.assert(
		fc.property(anyRoster, anyRoster, (now, next) => {
			const after = carriedOut(now, compareRoster(now, next));
			expect(sorted(activeOf(after))).toEqual(sorted(activeOf(next)));
			expect(sorted(after.homeGroups)).toEqual(sorted(next.homeGroups));
			expect(sorted(after.members)).toEqual(sorted(next.members));
			for (const one of next.guardians) expect(after.guardians).toContainEqual(one);
		}),
	);
});

test('nobody is ever deleted, and a second import of the same list changes nothing', () => {
	fc.assert(
		fc.property(anyRoster, anyRoster, (now, next) => {
			const after = carriedOut(now, compareRoster(now, next));
			expect(ids(after.people)).toEqual(expect.arrayContaining(ids(now.people)));
			const again = compareRoster(after, next);
			expect(again).toMatchObject({ arrived: [], left: [], changed: [], moved: [] });
			expect([again.homeGroups, again.members, again.guardians]).toEqual([
				{ set: [], gone: [] },
				{ set: [], ended: [] },
				{ set: [], ended: [] },
			]);
		}),
	);
});

test('everyone who is here is counted once: arrived, changed, moved or the same', () => {
	fc.assert(
		fc.property(anyRoster, anyRoster, (now, next) => {
			const { arrived, changed, moved, sameCount, counts } = compareRoster(now, next);
			const touched = new Set([
				...changed.map((change) => change.person.sourceId),
				...moved.map((move) => move.person),
			]);
			expect(arrived.length + touched.size + sameCount).toBe(activeOf(next).length);
			expect(counts.after.pupil + counts.after.staff + counts.after.guardian).toBe(activeOf(next).length);
		}),
	);
});
