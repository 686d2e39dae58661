import { afterAll, beforeAll, expect, test } from 'vitest';
import { playStory } from '../../../../demo/story.ts';
import {
	drawFrom,
	tamperings,
	type Spot,
	type Tampering,
	type Trail,
} from '../../../../tests/need-to-know/tampering.ts';
import { acting, openBetween, stageIn } from '../../../../tests/need-to-know/two-classes.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { wednesday } from '../../../../tests/setup/wednesday.ts';
import { actNow, readDossier } from '../doors/dossiers/dossier.ts';
import { verifyAudit, type Event } from './verify.ts';

const rounds = 20;
let here: TestSchool;
let events: Event[];

beforeAll(async () => {
	here = await openSchool();
	await playStory(here.house, here.school, wednesday);
	const { owner } = here;
	const { rows } =
		await owner.query<Event>(`select school_id, chain, seq::int as seq, actor, act, detail, hash,
		(extract(epoch from at) * 1000)::bigint::text as at_ms from audit_event order by chain, seq`);
	events = rows;
	await owner.query('create temp table kept_event as table audit_event');
	await owner.query('create temp table kept_head as table audit_head');
});
afterAll(() => here.close());

async function putBack(): Promise<void> {
	for (const [table, kept] of [
		['audit_event', 'kept_event'],
		['audit_head', 'kept_head'],
	]) {
		await here.owner.query(`delete from ${table}`);
		await here.owner.query(`insert into ${table} table ${kept}`);
	}
}

test('after the story every chain is whole: one for each record and one for each account', async () => {
	const { events: seen, chains, broken } = await verifyAudit(here.owner);
	expect(broken).toEqual([]);
	expect(seen).toBe(events.length);
	const names = new Set(events.map((event) => event.chain));
	expect(chains).toBe(names.size);
	const { rows } = await here.owner.query<{ id: string }>('select id from record');
	for (const { id } of rows) expect(names.has(`record:${id}`), id).toBe(true);
});

/** Among chains of three events and more, so that each has a first, a middle and a last. */
function trail(draw: Trail['draw']): Trail {
	const long = events.filter((event) => event.seq === 3);
	const { chain } = long[draw(long.length)]!;
	const chosen = events.filter((event) => event.chain === chain);
	return { owner: here.owner, draw, events: chosen, one: chosen[draw(chosen.length)]! };
}

async function missed(how: string, tamper: Tampering, seed: number): Promise<string[]> {
	const chosen = trail(drawFrom(seed));
	const spots = await tamper(chosen);
	const { broken } = await verifyAudit(here.owner);
	await putBack();
	const where = `${how}, event ${chosen.one.seq} of ${chosen.events.length}: ${JSON.stringify(broken)}`;
	const found = spots.every((spot) =>
		broken.some(({ chain, seq }) => chain === spot.chain && spot.seqs.includes(seq)),
	);
	const alone = broken.every(({ chain }) => spots.some((spot: Spot) => spot.chain === chain));
	return found && alone ? [] : [where];
}

test.each(Object.entries(tamperings))('%s is found, and where it began', async (how, tamper) => {
	const all: string[] = [];
	for (let seed = 1; seed <= rounds; seed += 1) all.push(...(await missed(how, tamper, seed * 7_919)));
	expect(all).toEqual([]);
});

test('three hundred changes and more were tried', () => {
	expect(Object.keys(tamperings).length * rounds).toBeGreaterThanOrEqual(300);
});

test('not covered here: a chain and its head rolled back together fit each other; only a signed manifest shows it', async () => {
	const { chain, seq, hash } = events.find((event) => event.seq === 2)!;
	await here.owner.query('delete from audit_event where chain = $1 and seq > $2', [chain, seq]);
	await here.owner.query('update audit_head set seq = $2, hash = $3 where chain = $1', [chain, seq, hash]);
	expect((await verifyAudit(here.owner)).broken).toEqual([]);
	await putBack();
});

test('the school may go on working while it is verified', async () => {
	const stage = await stageIn(here);
	const { dossier } = await openBetween(stage);
	const visser = acting(stage, 'visser');
	let working = true;
	const work = (async () => {
		for (let turn = 0; turn < 60; turn += 1) {
			await visser(readDossier, { dossier });
			await visser(actNow, { dossier, text: 'Toezicht' });
		}
		working = false;
	})();
	let looked = 0;
	while (working) {
		expect((await verifyAudit(here.owner)).broken).toEqual([]);
		looked += 1;
	}
	await work;
	expect(looked).toBeGreaterThan(3);
});
