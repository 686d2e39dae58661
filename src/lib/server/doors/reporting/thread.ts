/** /antwoord: the school's messages in full, the reporter's own by date, and room for a new one, also after closing. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { reporterOf } from '#lib/domain/access/access-of.ts';
import { reporterWrites } from '#lib/domain/1-reporting/report-decisions.ts';
import type { Message, Report } from '#lib/domain/report.ts';
import type { House } from '../../house.ts';
import { dummyVerifier, locator, readCode, verify } from '../../keys/receipt-code.ts';
import { countFailure, lookUp } from '../../receipts/receipt-store.ts';
import { stranger, type Actor } from '../../sessions/actor.ts';
import { anyone, defineDoor, notFound, type Visit } from '../door.ts';
import { changeDoor, readDoor } from '../record-door.ts';

/** Long enough to stop guessing, short enough for a child with the right code (DESIGN §7: slower, never locked). */
const slowest = 4_000;

interface Tried {
	readonly record: string | null;
	readonly handle: Buffer;
}

/** Checks a code. The same work is done for a code that does not exist. */
export const unlockThread = defineDoor({
	name: 'reporting/unlock-thread',
	allows: anyone,
	input: z.object({ code: z.string().max(400) }),
	async prepare(house, visit, { code }): Promise<Tried> {
		const words = readCode(code) ?? ['', '', '', '', ''];
		const handle = locator(house.pepper, words);
		const [receipt, failures] = await lookUp(house.db, asIntake(visit), handle);
		if (failures > 2) await pause(Math.min(slowest, 250 * 2 ** (failures - 3)));
		const stored = receipt?.verifier ?? (await dummyVerifier(house.receiptCost));
		const right = await verify(house.pepper, words, stored);
		return { record: right && receipt ? receipt.record : null, handle };
	},
	async run(work, _, tried: Tried) {
		if (!tried.record) {
			countFailure(work.tx, tried.handle);
			return notFound;
		}
		work.audit = [{ chain: `record:${tried.record}`, act: 'reporting/unlock-thread', detail: '' }];
		return { record: tried.record };
	},
});

function asIntake({ actor, at }: Visit) {
	return { person: 'intake', school: actor.school, at };
}

function pause(ms: number): Promise<void> {
	return new Promise((done) => setTimeout(done, ms));
}

const threadLasts = 30 * 60_000;

/** The reporter's way back to the thread for half an hour; signed, so that nobody makes one up. */
export function threadCookie(house: House, record: string, at: number): string {
	const sentence = `${record}.${at + threadLasts}`;
	return `${sentence}.${mac(house, sentence).toString('base64url')}`;
}

/** Who holds this cookie: the reporter of one record, or null when it is false or over. */
export function reporterBehind(
	house: House,
	cookie: string,
	visit: { school: string; at: number },
): Actor | null {
	const [record = '', until = '', signature = ''] = cookie.split('.');
	const expected = mac(house, `${record}.${until}`);
	const given = Buffer.from(signature, 'base64url');
	const genuine = given.length === expected.length && timingSafeEqual(given, expected);
	return genuine && Number(until) > visit.at ? stranger(visit.school, reporterOf(record)) : null;
}

function mac(house: House, sentence: string): Buffer {
	return createHmac('sha256', house.keys.secret('thread')).update(sentence).digest();
}

export interface ThreadView {
	readonly messages: readonly Message[];
	readonly head: number;
}

export const readThread = readDoor('report', {
	name: 'reporting/read-thread',
	asks: { action: 'read', kind: 'thread' },
	input: z.object({ record: z.string() }),
	record: ({ record }) => record,
	async view({ state, record }): Promise<ThreadView> {
		// What the reporter wrote stays out: whoever finds the code must not find the story.
		const messages = state.messages.map((each) => (each.from === 'reporter' ? { ...each, text: '' } : each));
		return { messages: withReason(messages, state), head: record.head };
	},
});

/** A report is set aside only with a reason that the reporter can read: it stands among the messages. */
function withReason(messages: readonly Message[], { setAside }: Report): Message[] {
	if (!setAside) return [...messages];
	const { seq, by, happenedOn: on, payload } = setAside;
	const reason: Message = { seq, from: 'school', by, on, text: payload.toldReporter };
	return [...messages, reason].sort((a, b) => a.seq - b.seq);
}

export const writeToSchool = changeDoor('report', {
	name: 'reporting/write-to-school',
	asks: { action: 'create', kind: 'thread' },
	input: z.object({ record: z.string(), text: z.string().max(20_000), again: z.boolean().default(false) }),
	record: ({ record }) => record,
	decide: ({ today }, { text, again }) => reporterWrites(text, again, today),
});
