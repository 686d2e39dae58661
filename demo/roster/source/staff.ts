/** A mentor or two for each home group, more teachers, and the people who keep the building and the office going. */
import { castStaff } from './cast.ts';
import type { Draw } from './draw.ts';
import { makeNamer } from './namer.ts';
import { groups, groupsWithTwoMentors, type Staff } from './school.ts';

const teachersWithoutGroup = 28;
const aides = 10;
const administrators = 2;

export function makeStaff(draw: Draw): Staff[] {
	const namer = makeNamer(draw);
	const led = new Set(castStaff.map(({ mentorOf }) => mentorOf));
	const posts: Pick<Staff, 'role' | 'mentorOf' | 'primary'>[] = [
		...groups.filter((group) => !led.has(group)).map((mentorOf) => mentorPost(mentorOf, true)),
		...groupsWithTwoMentors.map((mentorOf) => mentorPost(mentorOf, false)),
		...posted(teachersWithoutGroup, 'teacher'),
		...posted(aides, 'aide'),
		...posted(administrators, 'administrator'),
	];
	return [...castStaff, ...posts.map((post, i) => ({ id: `s-${1001 + i}`, ...namer.colleague(), ...post }))];
}

function mentorPost(mentorOf: string, primary: boolean): Pick<Staff, 'role' | 'mentorOf' | 'primary'> {
	return { role: 'teacher', mentorOf, primary };
}

function posted(number: number, role: Staff['role']): Pick<Staff, 'role'>[] {
	return Array.from({ length: number }, () => ({ role }));
}
