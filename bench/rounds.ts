/** Sides measured in turns on one machine: whatever slows it down for a while slows all of them. */
import { Client, type Visit } from './client.ts';
import { cpuTime } from './cpu-time.ts';
import type { Server } from './servers.ts';
import { median, percentile } from './statistics.ts';

export interface Side {
	readonly server: Pick<Server, 'origin' | 'pid'>;
	readonly visit: Visit;
}

export interface Round {
	readonly perSecond: number;
	/** In ms, one per visit. */
	readonly times: readonly number[];
	/** What the server's process itself worked for one visit, in ms; waiting and PostgreSQL are not in it. */
	readonly cpu: number;
}

export interface Pace {
	readonly connections: number;
	readonly seconds: number;
}

const turns = 5;
const warm = { visits: 1500, atMost: 12_000 };

/** Per side its rounds. Every side is warmed up first, and who begins changes each round. */
export async function inTurns(sides: readonly Side[], pace: Pace): Promise<Round[][]> {
	const players = sides.map((side) => ({
		side,
		client: new Client(side.server.origin, pace.connections),
		rounds: [] as Round[],
	}));
	for (const { side, client } of players) await warmUp(side, client, pace);
	for (let round = 0; round < turns; round++) {
		for (const { side, client, rounds } of round % 2 === 0 ? players : [...players].reverse()) {
			rounds.push(await oneRound(side, client, pace));
		}
	}
	for (const { client } of players) client.close();
	return players.map((player) => player.rounds);
}

/** A process that just began is several times slower: Node compiles what it runs often. */
async function warmUp(side: Side, client: Client, { connections, seconds }: Pace): Promise<void> {
	const end = performance.now() + warm.atMost;
	let visits = 0;
	while (visits < warm.visits && performance.now() < end) {
		visits += (await oneRound(side, client, { connections, seconds: seconds / 4 })).times.length;
	}
}

async function oneRound(
	{ server, visit }: Side,
	client: Client,
	{ connections, seconds }: Pace,
): Promise<Round> {
	const times: number[] = [];
	const worked = cpuTime(server.pid);
	const start = performance.now();
	const end = start + seconds * 1000;
	const walk = async (worker: number) => {
		for (let turn = 0; performance.now() < end; turn++) {
			const began = performance.now();
			await visit(client, worker, turn);
			times.push(performance.now() - began);
		}
	};
	await Promise.all(Array.from({ length: connections }, (_, worker) => walk(worker)));
	const perSecond = (times.length * 1000) / (performance.now() - start);
	return { perSecond, times, cpu: (cpuTime(server.pid) - worked) / times.length };
}

export interface Figures {
	readonly perSecond: number;
	readonly p50: number;
	readonly p99: number;
	readonly cpu: number;
}

export function figures(rounds: readonly Round[]): Figures {
	const times = rounds.flatMap((round) => round.times);
	return {
		perSecond: median(rounds.map((round) => round.perSecond)),
		p50: percentile(times, 0.5),
		p99: percentile(times, 0.99),
		cpu: median(rounds.map((round) => round.cpu)),
	};
}

/** The median of the rounds' own ratios, so that a slow moment of the machine falls out. */
export function ratio(
	one: readonly Round[],
	other: readonly Round[],
	what: (round: Round) => number = (round) => round.perSecond,
): number {
	return median(one.map((round, index) => what(round) / what(other[index]!)));
}

export function typicalTime(round: Round): number {
	return median(round.times);
}
