/** Product against reference: the three pages, thirty people at once, and a report. */
import { Client } from './client.ts';
import { connections, visitTo, type Page } from './pages.ts';
import { reportToProduct, reportToReference } from './report.ts';
import { figures, inTurns, ratio, type Side } from './rounds.ts';
import type { Ground } from './school.ts';
import type { Server } from './servers.ts';
import type { StaffedSchool } from './staff.ts';

export interface Measured {
	readonly ratio: number;
	readonly [detail: string]: number;
}

export interface Bench {
	readonly ground: Ground;
	readonly main: StaffedSchool;
	readonly cookies: readonly string[];
	readonly product: Server;
	readonly reference: Server;
	readonly seconds: number;
}

interface Pair {
	readonly product: Side;
	readonly reference: Side;
}

export function pagePair({ main, cookies, product, reference }: Bench, page: Page): Pair {
	const visit = visitTo(page, { staff: main.staff, cookies });
	return { product: { server: product, visit }, reference: { server: reference, visit } };
}

export function reportPair({ main, product, reference }: Bench): Pair {
	return {
		product: { server: product, visit: reportToProduct(main.homeGroup) },
		reference: { server: reference, visit: reportToReference(main.homeGroup) },
	};
}

export async function measurePage(bench: Bench, page: Page): Promise<Measured> {
	const measured = await duel(pagePair(bench, page), {
		connections: connections[page],
		seconds: bench.seconds,
	});
	return page === 'thirty' ? { ...measured, p99OverP50: measured.p99 / measured.p50 } : measured;
}

export async function measureReport(bench: Bench): Promise<Measured> {
	const pair = reportPair(bench);
	const measured = await duel(pair, { connections: 10, seconds: bench.seconds });
	return { ...measured, failedOfThirty: await failuresOf(pair.product, 30) };
}

async function duel({ product, reference }: Pair, pace: { connections: number; seconds: number }) {
	const [ours, theirs] = await inTurns([product, reference], pace);
	const [a, b] = [figures(ours!), figures(theirs!)];
	return {
		ratio: ratio(ours!, theirs!),
		productPerSecond: a.perSecond,
		referencePerSecond: b.perSecond,
		p50: a.p50,
		p99: a.p99,
		referenceP50: b.p50,
		referenceP99: b.p99,
		cpuMs: a.cpu,
		referenceCpuMs: b.cpu,
	} satisfies Measured;
}

/** All at the same moment, as when a class is told to. */
async function failuresOf({ server, visit }: Side, count: number): Promise<number> {
	const client = new Client(server.origin, count);
	const sent = await Promise.allSettled(
		Array.from({ length: count }, (_, worker) => visit(client, worker, 0)),
	);
	client.close();
	return sent.filter((each) => each.status === 'rejected').length;
}
