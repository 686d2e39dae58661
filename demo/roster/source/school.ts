/** The shape of the demo school: six years of eight home groups with twenty-five pupils each. */
export interface Pupil {
	id: string;
	givenName: string;
	/** The prefix stands before a bar: `de|Groot`. */
	name: string;
	year: number;
	group: string;
	birthDate: string;
	guardians: string[];
	/** In the order of the guardians, when what holds for this child is not what holds for the other children. */
	authority?: string;
}

export interface Guardian {
	id: string;
	givenName: string;
	name: string;
	authority: 'ja' | 'nee' | '';
	post: 'ja' | 'nee' | '';
}

export interface Staff {
	id: string;
	givenName: string;
	name: string;
	role: 'teacher' | 'aide' | 'administrator';
	mentorOf?: string;
	primary?: boolean;
}

export const years = [1, 2, 3, 4, 5, 6];
export const groupSize = 25;
export const groups = years.flatMap((year) => [...'ABCDEFGH'].map((letter) => `${year}${letter}`));

/** First-year pupils are new to everything, so their groups have two mentors; and so have a few groups higher up. */
export const groupsWithTwoMentors = [
	...groups.filter((group) => group.startsWith('1')),
	'2G',
	'3H',
	'4C',
	'5E',
];
