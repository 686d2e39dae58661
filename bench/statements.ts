/** Do both sides do the same? PostgreSQL itself is asked: it writes down every statement of one visit to each. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from './client.ts';
import type { Side } from './rounds.ts';
import { asSuperuser, type Ground } from './school.ts';

export interface Comparison {
	/** How many statements the product sends. */
	readonly product: number;
	readonly onlyProduct: readonly string[];
	readonly onlyReference: readonly string[];
}

/** Connections that are opened while `work` runs have their statements written down. */
export async function whileLogging<T>({ cluster }: Ground, work: () => Promise<T>): Promise<T> {
	await asSuperuser(cluster.superuserUrl, ["alter role vijfspoor_web set log_statement = 'all'"]);
	try {
		return await work();
	} finally {
		await asSuperuser(cluster.superuserUrl, ['alter role vijfspoor_web reset log_statement']);
	}
}

export async function compare(ground: Ground, product: Side, reference: Side): Promise<Comparison> {
	const ours = await statementsOf(ground, product);
	const theirs = await statementsOf(ground, reference);
	return { product: ours.length, onlyProduct: without(ours, theirs), onlyReference: without(theirs, ours) };
}

/** The second visit counts: the first one fills what a process keeps. */
async function statementsOf({ dataDir }: Ground, { server, visit }: Side) {
	const log = join(dataDir, 'postgres.log');
	const client = new Client(server.origin, 1);
	await visit(client, 0, 0);
	const { size } = statSync(log);
	await visit(client, 0, 0);
	client.close();
	return read(readFileSync(log).subarray(size).toString());
}

/** A line of the log begins with its time; the other lines of a statement begin with a tab. */
function read(log: string): string[] {
	const entries = log.split(/^(?=\d{4}-\d\d-\d\d )/m);
	return entries.flatMap((entry) => {
		const text = /LOG: {2}(?:execute [^:]*|statement): ([^]*)/.exec(entry)?.[1];
		return text ? [text.replace(/\s+/g, ' ').trim()] : [];
	});
}

function without(one: readonly string[], other: readonly string[]): string[] {
	const left = [...other];
	return one.filter((text) => {
		const place = left.indexOf(text);
		if (place >= 0) left.splice(place, 1);
		return place < 0;
	});
}
