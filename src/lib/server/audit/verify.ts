/** Walks every audit chain and recomputes it; says where the first event does not fit. Needs the owner's login. */
import { createHash } from 'node:crypto';
import type pg from 'pg';

export interface Event {
	readonly school_id: string;
	readonly chain: string;
	readonly seq: number;
	readonly at_ms: number;
	readonly actor: string;
	readonly act: string;
	readonly detail: string;
	readonly hash: Buffer;
}

export interface Break {
	readonly school: string;
	readonly chain: string;
	/** The first number that is missing, changed or too many. */
	readonly seq: number;
}

export interface Verdict {
	readonly events: number;
	readonly chains: number;
	readonly broken: readonly Break[];
}

/** Same reading as audit_hash in migration 0004: each field carries its length in bytes. */
export function hashOf(previous: Buffer, event: Event): Buffer {
	const fields = [
		event.school_id,
		event.chain,
		String(event.seq),
		String(event.at_ms),
		event.actor,
		event.act,
		event.detail,
	];
	const text = fields.map((field) => `${Buffer.byteLength(field)}:${field}`).join('');
	return createHash('sha256').update(previous).update(text, 'utf8').digest();
}

const pageSize = 5_000;

/** Looks at one moment: the school goes on working meanwhile, and an event after its head was read is no break. */
export async function verifyAudit(owner: pg.Client): Promise<Verdict> {
	await owner.query('begin isolation level repeatable read read only');
	try {
		return await verifyChains(owner);
	} finally {
		await owner.query('commit');
	}
}

async function verifyChains(owner: pg.Client): Promise<Verdict> {
	const heads = await headsOf(owner);
	const walk = new Walk();
	for (let after: Event | undefined; ;) {
		const events = await eventsAfter(owner, after);
		for (const event of events) walk.step(event);
		after = events.at(-1);
		if (events.length < pageSize) break;
	}
	return walk.finish(heads);
}

interface Head {
	readonly school_id: string;
	readonly chain: string;
	readonly seq: number;
	readonly hash: Buffer;
}

async function headsOf(owner: pg.Client): Promise<Head[]> {
	const { rows } = await owner.query<Head>('select school_id, chain, seq::int as seq, hash from audit_head');
	return rows;
}

async function eventsAfter(owner: pg.Client, last: Event | undefined): Promise<Event[]> {
	const { rows } = await owner.query<Event>(
		`select school_id, chain, seq::int as seq, (extract(epoch from at) * 1000)::bigint::text as at_ms, actor, act, detail, hash
		from audit_event where (school_id, chain, seq) > ($1, $2, $3) order by school_id, chain, seq limit $4`,
		[last?.school_id ?? '', last?.chain ?? '', last?.seq ?? 0, pageSize],
	);
	return rows;
}

class Walk {
	readonly #ends = new Map<string, { seq: number; hash: Buffer; sound: boolean }>();
	readonly #broken: Break[] = [];
	#events = 0;

	step(event: Event): void {
		this.#events += 1;
		const key = `${event.school_id}|${event.chain}`;
		const end = this.#ends.get(key) ?? { seq: 0, hash: Buffer.alloc(0), sound: true };
		const expected = end.seq + 1;
		const fits = event.seq === expected && hashOf(end.hash, event).equals(event.hash);
		if (end.sound && !fits) this.#report(event, Math.min(expected, event.seq));
		this.#ends.set(key, { seq: event.seq, hash: event.hash, sound: end.sound && fits });
	}

	/** The head says how long a chain must be: a tail that was cut off shows here. */
	finish(heads: readonly Head[]): Verdict {
		for (const head of heads) {
			const end = this.#ends.get(`${head.school_id}|${head.chain}`);
			if (end && !end.sound) continue;
			const whole = end ? end.seq === head.seq && end.hash.equals(head.hash) : head.seq === 0;
			const last = end?.seq ?? 0;
			if (!whole) this.#report(head, last === head.seq ? last : Math.min(last, head.seq) + 1);
		}
		const known = new Set(heads.map((head) => `${head.school_id}|${head.chain}`));
		for (const key of this.#ends.keys()) if (!known.has(key)) this.#headless(key);
		return { events: this.#events, chains: Math.max(this.#ends.size, heads.length), broken: this.#broken };
	}

	#headless(key: string): void {
		const [school_id = '', ...rest] = key.split('|');
		this.#report({ school_id, chain: rest.join('|') }, 1);
	}

	#report({ school_id, chain }: { school_id: string; chain: string }, seq: number): void {
		this.#broken.push({ school: school_id, chain, seq });
	}
}
