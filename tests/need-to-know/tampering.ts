/** Ways in which somebody with the owner's login could change what was written, each with the place where it must show. */
import type pg from 'pg';
import { hashOf, type Event } from '../../src/lib/server/audit/verify.ts';

export interface Spot {
	readonly chain: string;
	readonly seqs: readonly number[];
}

/** Numbers from 0 up to `below`; the same ones in every run. */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

export interface Trail {
	readonly owner: pg.Client;
	readonly draw: Draw;
	/** All events of the chain drawn, in order. */
	readonly events: readonly Event[];
	/** One of them. */
	readonly one: Event;
}

export type Tampering = (trail: Trail) => Promise<Spot[]>;

const where = 'where school_id = $1 and chain = $2 and seq = $3';
const place = ({ school_id, chain, seq }: Event) => [school_id, chain, seq];
const at = ({ chain }: Event, ...seqs: number[]): Spot => ({ chain, seqs });

function change(set: string, value: (trail: Trail) => unknown): Tampering {
	return async (trail) => {
		await trail.owner.query(`update audit_event set ${set} ${where}`, [...place(trail.one), value(trail)]);
		return [at(trail.one, trail.one.seq)];
	};
}

function otherHash({ one, draw }: Trail): Buffer {
	const hash = Buffer.from(one.hash);
	hash[draw(32)]! ^= 1 << draw(8);
	return hash;
}

async function put(owner: pg.Client, event: Event): Promise<void> {
	await owner.query(
		`insert into audit_event (school_id, chain, seq, at, actor, act, detail, hash)
		values ($1, $2, $3, to_timestamp($4::numeric / 1000), $5, $6, $7, $8)`,
		[...place(event), event.at_ms, event.actor, event.act, event.detail, event.hash],
	);
}

export const tamperings: Readonly<Record<string, Tampering>> = {
	'another act': change('act = act || $4', () => 'x'),
	'another detail': change('detail = $4', ({ one }) => (one.detail === '' ? 'planted' : '')),
	'another actor': change('actor = $4', () => 'somebody'),
	'words moved from one field to the next': change(
		'act = left(act, -1), detail = right(act, 1) || detail || $4',
		() => '',
	),
	'another moment': change("at = at + $4 * interval '1 millisecond'", ({ draw }) => 1 + draw(1e9)),
	'another hash': change('hash = $4', otherHash),
	async 'an event removed'({ owner, one, events }) {
		await owner.query(`delete from audit_event ${where}`, place(one));
		return [at(one, one.seq, ...(one.seq === events.length ? [one.seq - 1] : []))];
	},
	async 'the tail cut off'({ owner, one }) {
		await owner.query(
			'delete from audit_event where school_id = $1 and chain = $2 and seq >= $3',
			place(one),
		);
		return [at(one, one.seq)];
	},
	async 'all events of a chain removed'({ owner, one }) {
		await owner.query('delete from audit_event where chain = $1', [one.chain]);
		return [at(one, 1)];
	},
	async 'an event changed and its own hash made to fit'({ owner, one, events }) {
		const previous = events[one.seq - 2]?.hash ?? Buffer.alloc(0);
		const hash = hashOf(previous, { ...one, detail: 'planted' });
		await owner.query(`update audit_event set detail = 'planted', hash = $4 ${where}`, [...place(one), hash]);
		return [at(one, one.seq, one.seq + 1)];
	},
	async 'an event added at the end that fits'({ owner, events }) {
		const last = events.at(-1)!;
		const added = { ...last, seq: last.seq + 1, detail: 'planted' };
		await put(owner, { ...added, hash: hashOf(last.hash, added) });
		return [at(last, added.seq)];
	},
	async 'an event slipped in, those after it renumbered'({ owner, one }) {
		await renumber(owner, one, 1);
		await put(owner, { ...one, detail: 'planted' });
		return [at(one, one.seq)];
	},
	async 'an event taken out, those after it renumbered'({ owner, one, events }) {
		await owner.query(`delete from audit_event ${where}`, place(one));
		await renumber(owner, one, -1);
		return [at(one, one.seq, ...(one.seq === events.length ? [one.seq - 1] : []))];
	},
	async 'two events swapped'({ owner, draw, events, one }) {
		const others = events.filter((event) => event.seq !== one.seq);
		const other = others[draw(others.length)]!;
		await owner.query(`update audit_event set seq = -1 ${where}`, place(one));
		await owner.query(`update audit_event set seq = $4 ${where}`, [...place(other), one.seq]);
		await owner.query('update audit_event set seq = $3 where school_id = $1 and chain = $2 and seq = -1', [
			one.school_id,
			one.chain,
			other.seq,
		]);
		return [at(one, Math.min(one.seq, other.seq))];
	},
	async 'a chain under another name'({ owner, one }) {
		await owner.query('update audit_event set chain = $2 where chain = $1', [one.chain, 'record:elsewhere']);
		return [at(one, 1), { chain: 'record:elsewhere', seqs: [1] }];
	},
	async 'an event moved to another school'({ owner, one, events }) {
		await owner.query(`update audit_event set school_id = 'elsewhere' ${where}`, place(one));
		const here = at(one, one.seq, ...(one.seq === events.length ? [one.seq - 1] : []));
		return [here, at(one, 1, Math.min(1, one.seq))];
	},
	async 'the head lowered to hide the tail'({ owner, one, events }) {
		if (one.seq === events.length) return tamperings['another act']!({ owner, one, events, draw: () => 0 });
		await owner.query('update audit_head set seq = $2, hash = $3 where chain = $1', [
			one.chain,
			one.seq,
			one.hash,
		]);
		return [at(one, one.seq + 1)];
	},
	async 'the head raised'({ owner, one, events }) {
		await owner.query('update audit_head set seq = seq + 1 where chain = $1', [one.chain]);
		return [at(one, events.length + 1)];
	},
	async 'another hash in the head'(trail) {
		await trail.owner.query('update audit_head set hash = $2 where chain = $1', [
			trail.one.chain,
			otherHash(trail),
		]);
		return [at(trail.one, trail.events.length)];
	},
	async 'the head removed'({ owner, one }) {
		await owner.query('delete from audit_head where chain = $1', [one.chain]);
		return [at(one, 1)];
	},
};

/** In two steps, because no two events may have one number even for a moment. */
async function renumber(owner: pg.Client, from: Event, by: number): Promise<void> {
	const later = 'where school_id = $1 and chain = $2';
	const values = [from.school_id, from.chain, from.seq];
	const since = by > 0 ? '>=' : '>';
	await owner.query(`update audit_event set seq = -(seq + ${by}) ${later} and seq ${since} $3`, values);
	await owner.query(`update audit_event set seq = -seq ${later} and seq < 0`, values.slice(0, 2));
}
