/** Who works in the measured school: ten mentors with thirty dossiers each, whatever its size; the others share the rest. */
import { addDossiers, addUnread } from './fill.ts';
import { openSchool, type Ground, type Mentor, type School } from './school.ts';
import { sessionFor, signIn } from './sessions.ts';

export const steady = 10;
const each = 30;
const unreadEach = 6;

export interface Staff {
	readonly mentor: Mentor;
	readonly dossiers: readonly string[];
	readonly unread: readonly string[];
}

export interface StaffedSchool {
	readonly school: School;
	/** The steady ten first. */
	readonly staff: readonly Staff[];
	/** Leads nothing yet: the one for whom all dossiers are made once more. */
	readonly heavy: Staff;
	/** The class of the reports that are sent; none of the measured people is its mentor. */
	readonly homeGroup: string;
}

export async function openStaffedSchool(ground: Ground, size: number, name?: string): Promise<StaffedSchool> {
	const school = await openSchool(ground, name);
	const [heavy, reader, ...first] = [...school.mentors].reverse();
	const mentors = first.reverse();
	const leads = Array.from({ length: size }, (_, index) => leadOf(mentors, index, size));
	const dossiers = await addDossiers(school, leads);
	const readers = [...mentors, heavy!].flatMap((mentor) => Array<Mentor>(unreadEach).fill(mentor));
	const unread = await addUnread(school, readers);
	await school.settle();
	const workOf = (mentor: Mentor): Staff => ({
		mentor,
		dossiers: dossiers.filter((_, index) => leads[index] === mentor),
		unread: unread.filter((_, index) => readers[index] === mentor),
	});
	return { school, staff: mentors.map(workOf), heavy: workOf(heavy!), homeGroup: reader!.homeGroup };
}

/** In a small school the steady ten have less, so that the others have something too. */
function leadOf(mentors: readonly Mentor[], index: number, size: number): Mentor {
	const steadyShare = steady * Math.min(each, Math.floor(size / (2 * steady)));
	if (index < steadyShare) return mentors[index % steady]!;
	const others = mentors.slice(steady);
	return others[index % others.length]!;
}

/** One cookie per person, the same for both servers: a session is a row in the database. */
export async function cookiesFor({ school, staff }: StaffedSchool, product: string): Promise<string[]> {
	const cast = ['visser', 'mulder'];
	return Promise.all(
		staff.map(({ mentor }, index) =>
			cast[index] ? signIn(product, cast[index]) : sessionFor(school, mentor),
		),
	);
}
