/** Signing in and out. In a demo school everyone may be anyone of the cast; nowhere else. */
import { z } from 'zod';
import type { Protocol } from '#protocol/schema.ts';
import { homeGroupTitles } from '../../classes/home-group-store.ts';
import { current } from '../../editions/edition-store.ts';
import { childrenOf, peopleBySource, type PersonRow } from '../../people/person-store.ts';
import { cast, type CastMember } from '../../sessions/cast.ts';
import { closeSession, openSession } from '../../sessions/session-store.ts';
import { schoolHere } from '../../school/school-store.ts';
import { anyone, defineDoor, notFound, type Work } from '../door.ts';

export { cookieNames, cookieOptions } from '../../sessions/cookies.ts';

export interface CastLine extends CastMember {
	readonly name: string;
	readonly kind: PersonRow['kind'];
	/** Of a pupil the home group, of a mentor the groups to look after. */
	readonly homeGroups: readonly string[];
	/** Of a guardian: whose. */
	readonly children: readonly string[];
}

export interface CastView {
	readonly cast: readonly CastLine[];
	readonly book: Protocol;
}

async function isDemo(work: Work): Promise<boolean> {
	return (await schoolHere(work.tx))?.demo === true;
}

export const listCast = defineDoor({
	name: 'sessions/list-cast',
	allows: anyone,
	input: z.object({}),
	async run(work): Promise<CastView | typeof notFound> {
		if (!(await isDemo(work))) return notFound;
		const people = await peopleBySource(
			work.tx,
			cast.map((member) => member.sourceId),
		);
		const ids = people.map((person) => person.id);
		const [groups, children] = await Promise.all([
			homeGroupTitles(work.tx, ids, work.today),
			childrenOf(work.tx, ids),
		]);
		const named = cast.flatMap((member) => {
			const person = people.find((each) => each.source_id === member.sourceId);
			if (!person) return [];
			const homeGroups = groups.filter((group) => group.person === person.id).map((group) => group.title);
			const theirs = children.filter((child) => child.guardian === person.id).map(fullName);
			return [{ ...member, name: fullName(person), kind: person.kind, homeGroups, children: theirs }];
		});
		return { cast: named, book: current.book };
	},
});

function fullName(person: Pick<PersonRow, 'given_name' | 'family_name'>): string {
	return `${person.given_name} ${person.family_name}`;
}

export const demoSignIn = defineDoor({
	name: 'sessions/demo-sign-in',
	allows: anyone,
	/** `replaces` is the session of whoever was signed in here before: it ends. */
	input: z.object({ person: z.string().max(40), replaces: z.string().max(200).nullable().default(null) }),
	async run(work, { person: slug, replaces }) {
		const member = cast.find((each) => each.slug === slug);
		if (!member || !(await isDemo(work))) return notFound;
		const [person] = await peopleBySource(work.tx, [member.sourceId]);
		if (!person) return notFound;
		if (replaces) closeSession(work.tx, replaces);
		work.tx.become(person.id);
		work.audit = [{ chain: `account:${person.id}`, act: 'sessions/demo-sign-in', detail: '' }];
		return { token: openSession(work.tx, person.id), kind: person.kind };
	},
});

export const signOut = defineDoor({
	name: 'sessions/sign-out',
	allows: anyone,
	input: z.object({ token: z.string().max(200) }),
	async run(work, { token }) {
		closeSession(work.tx, token);
		return {};
	},
});
