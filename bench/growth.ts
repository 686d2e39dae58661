/** What one person waits when the school grows and their own work does not, and when their own work does. */
import type { Bench, Measured } from './measures.ts';
import { addDossiers } from './fill.ts';
import { opens, visitTo } from './pages.ts';
import { inTurns, ratio, typicalTime, type Side } from './rounds.ts';
import { startServer } from './servers.ts';
import { sessionFor } from './sessions.ts';
import { cookiesFor, openStaffedSchool } from './staff.ts';

export const smallSchool = 1000;
const alone = 1;

/** The same school with a thousand dossiers beside it, in turns; the worst of three pages is the ratio. */
export async function measureGrowth(bench: Bench): Promise<Measured> {
	const small = await openStaffedSchool(bench.ground, smallSchool, 'vijfspoor_small');
	const product = await startServer('product', small.school);
	const reference = await startServer('reference', small.school);
	const cookies = await cookiesFor(small, product.origin);
	try {
		return await compareSizes(bench, { ...bench, main: small, cookies, product, reference });
	} finally {
		await Promise.all([product.close(), reference.close()]);
		await small.school.close();
	}
}

async function compareSizes(large: Bench, small: Bench): Promise<Measured> {
	const found: Record<string, number> = {};
	const pages = ['vandaag', 'inbox', 'dossier'] as const;
	for (const page of pages) {
		const sides = [large.product, small.product, large.reference, small.reference].map(
			(server, index): Side => {
				const { main, cookies } = index % 2 === 0 ? large : small;
				return { server, visit: visitTo(page, { staff: main.staff, cookies }) };
			},
		);
		const [a, b, c, d] = await inTurns(sides, { connections: alone, seconds: large.seconds });
		found[page] = ratio(a!, b!, typicalTime);
		found[`${page}Reference`] = ratio(c!, d!, typicalTime);
	}
	return { ratio: Math.max(...pages.map((page) => found[page]!)), ...found };
}

/** Vandaag of someone who leads as many dossiers as the school had, beside Vandaag of someone with thirty. */
export async function measureHeavy(bench: Bench, dossiers: number): Promise<Measured> {
	const { school, staff, heavy } = bench.main;
	await addDossiers(school, Array<typeof heavy.mentor>(dossiers).fill(heavy.mentor));
	await school.settle();
	const cookie = await sessionFor(school, heavy.mentor);
	const people = [
		{ cookie, shows: heavy.unread[0]! },
		{ cookie: bench.cookies[0]!, shows: staff[0]!.unread[0]! },
	];
	const sides = [bench.product, bench.reference].flatMap((server) =>
		people.map((person): Side => ({ server, visit: (client) => opens(client, '/vandaag', person) })),
	);
	const [all, thirty, allReference, thirtyReference] = await inTurns(sides, {
		connections: alone,
		seconds: bench.seconds,
	});
	return {
		ratio: ratio(all!, thirty!, typicalTime),
		reference: ratio(allReference!, thirtyReference!, typicalTime),
	};
}
