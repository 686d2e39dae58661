import { expect, test } from 'vitest';
import { compareRoster } from './compare.ts';
import { keepUnreadable } from './keep-unreadable.ts';
import { parseRoster } from './one-roster.ts';
import type { RosterFile } from './package-files.ts';
import { changed, smallSchool } from './small-school.fixture.ts';

const now = parseRoster(smallSchool()).roster;

function differenceAfter(file: RosterFile, from: string, to: string) {
	const { roster, problems } = parseRoster(changed(file, (text) => text.replace(from, to)));
	expect(problems.length).toBeGreaterThan(0);
	return compareRoster(now, keepUnreadable(now, roster, problems));
}

const nothing = {
	arrived: [],
	left: [],
	changed: [],
	moved: [],
	sameCount: 7,
	homeGroups: { set: [], gone: [] },
	members: { set: [], ended: [] },
	guardians: { set: [], ended: [] },
};

test.each<[RosterFile, string, string]>([
	['users', 'Mila', ''],
	['users', 'Mila', '"Mi"la"'],
	['users', 'Mila', 'Mila,Roos'],
	['users', 'teacher,j.storm', 'wizard,j.storm'],
	['users', 'Rana', ''],
	['classes', '2B,2', '2,B,2'],
	['classes', 'k1,,', 'k1,gone,'],
	['enrollments', 'p1,student,false,,', 'p1,student,false,1 augustus,'],
	['enrollments', 's1,teacher,true', 's1,teacher,eerste'],
])('a mistake in a row of %s changes nobody (%j -> %j)', (file, from, to) => {
	expect(differenceAfter(file, from, to)).toMatchObject(nothing);
});

test('someone whose row is really gone has left, also when another row is unreadable', () => {
	const { left } = differenceAfter(
		'users',
		/p1,.*\np2,.*/.exec(smallSchool().get('users')!.toString())![0],
		'p2,oops',
	);
	expect(left.map(({ sourceId }) => sourceId)).toEqual(['p1']);
});

test('a membership is not kept for someone who has another kind of role now', () => {
	const { members } = differenceAfter('users', 'teacher,k.polat', 'guardian,k.polat');
	expect(members.ended.map(({ person }) => person)).toEqual(['s2', 's2']);
});
