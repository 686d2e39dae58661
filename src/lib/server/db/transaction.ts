/** One transaction in one signed context: everything a door does, or nothing. */
import type pg from 'pg';
import { signContext, type Who } from './context.ts';
import type { Database } from './database.ts';

export interface Tx {
	readonly who: Who;
	/** Asks and waits. */
	query<R extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<R[]>;
	/** Sends without waiting; the commit fails when it fails. */
	send(text: string, values?: unknown[]): void;
	/**
	 * Goes on as someone else of the same school: the house when it derives, the person when it is audited.
	 * A nameless report goes on at the first instant of the day: it keeps a date, not a time.
	 */
	become(person: string, at?: number): void;
}

export interface AuditLine {
	chain: string;
	act: string;
	detail: string;
}

/** What a transaction ends with: its value, and the lines that say who did what. */
export interface Outcome<T> {
	value: T;
	audit: readonly AuditLine[];
}

/**
 * Runs `work` and commits with its audit line as the last statement, in the same flush as the commit.
 * Throws when COMMIT answers anything but COMMIT: then nothing happened.
 */
export async function transact<T>(db: Database, who: Who, work: (tx: Tx) => Promise<Outcome<T>>): Promise<T> {
	const client = await db.pool.connect();
	const tx = new Conversation(client, db.contextKey, who);
	let broken: Error | undefined;
	try {
		tx.send('begin');
		tx.become(who.person);
		const { value, audit } = await work(tx);
		// Always in one order, so that two transactions never wait for each other's chain.
		for (const line of [...audit].sort((a, b) => (a.chain < b.chain ? -1 : 1))) {
			tx.send('select append_audit($1, $2, $3)', [line.chain, line.act, line.detail]);
		}
		await tx.commit();
		return value;
	} catch (error) {
		broken = await tx.rollback(error);
		throw error;
	} finally {
		client.release(broken);
	}
}

const names = new Map<string, string>();

/** Every statement has a name, so that it is planned once per connection. */
function nameOf(text: string): string {
	let name = names.get(text);
	if (!name) names.set(text, (name = `s${names.size + 1}`));
	return name;
}

class Conversation implements Tx {
	readonly #client: pg.PoolClient;
	readonly #key: Buffer;
	readonly #sent: Promise<unknown>[] = [];
	who: Who;

	constructor(client: pg.PoolClient, key: Buffer, who: Who) {
		this.#client = client;
		this.#key = key;
		this.who = who;
	}

	async query<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
		const result = await this.#client.query<R>({ name: nameOf(text), text, values });
		return result.rows;
	}

	send(text: string, values: unknown[] = []): void {
		const answer = this.#client.query({ name: nameOf(text), text, values });
		answer.catch(() => {});
		this.#sent.push(answer);
	}

	become(person: string, at = this.who.at): void {
		this.who = { ...this.who, person, at };
		const backend = (this.#client as unknown as { processID: number }).processID;
		this.send("select set_config('vs.context', $1, true)", [signContext(this.#key, this.who, backend)]);
	}

	async commit(): Promise<void> {
		const answer = this.#client.query({ name: 'commit', text: 'commit' });
		answer.catch(() => {});
		await Promise.all(this.#sent);
		const { command } = await answer;
		if (command !== 'COMMIT') throw new Error(`commit answered ${command}`);
	}

	/** Returns an error when the connection itself can no longer be trusted. */
	async rollback(cause: unknown): Promise<Error | undefined> {
		try {
			await Promise.allSettled(this.#sent);
			await this.#client.query('rollback');
			return undefined;
		} catch (error) {
			return error instanceof Error ? error : new Error(String(cause));
		}
	}
}
