/**
 * The bare server beside the product: node:http and pg, and nothing between them. Whoever asks is known by the
 * same session; each answer takes the same transaction with the same statements, decrypts and audit line; it goes
 * out as JSON. No doors, no rules, no Kit, no rendering.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { dayOf } from '../src/lib/domain/calendar/day.ts';
import { now } from '../src/lib/server/clock.ts';
import { reporterWith } from '../src/lib/server/drafts/draft-cookie.ts';
import { openHouse } from '../src/lib/server/house.ts';
import { schools } from '../src/lib/server/school/school-store.ts';
import { sessionOf } from '../src/lib/server/sessions/session-store.ts';
import { readDossier, readInbox, readToday, type Reading } from './reference-reads.ts';
import { keepDraft, readyReport, sendReport, type Ready } from './reference-report.ts';

const house = openHouse({ databaseUrl: process.env.DATABASE_URL!, keysDir: process.env.KEYS_DIR! });
const school = (await schools(house.db))[0]!.id;
/** What the rules make of the report, by the class it is about. */
const ready = new Map<string, Promise<Ready>>();

async function answer(request: IncomingMessage): Promise<unknown> {
	const { pathname } = new URL(request.url!, 'http://localhost');
	const at = now();
	if (request.method === 'POST') {
		const answers = await form(request);
		const reporter = { house, actor: reporterWith(school, cookie(request)), at };
		if (pathname === '/keep') return keepDraft(reporter, answers);
		return sendReport(reporter, await readyFor(answers.homeGroup!));
	}
	const session = await sessionOf(house.db, cookie(request), { at, day: dayOf(at) });
	if (!session) throw new Error('nobody is signed in');
	const reading: Reading = { house, actor: session.actor, at };
	if (pathname === '/vandaag') return readToday(reading);
	if (pathname === '/meldingen') return readInbox(reading);
	return readDossier(reading, pathname.slice('/dossiers/'.length));
}

function readyFor(homeGroup: string): Promise<Ready> {
	if (!ready.has(homeGroup)) ready.set(homeGroup, readyReport(house, school, homeGroup));
	return ready.get(homeGroup)!;
}

/** This server is sent one cookie at a time. */
function cookie({ headers }: IncomingMessage): string {
	return headers.cookie?.split('=')[1] ?? '';
}

async function form(request: IncomingMessage): Promise<Record<string, string>> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()));
}

const server = createServer((request, response) => {
	answer(request).then(
		(value) => {
			const body = Buffer.from(JSON.stringify(value));
			response
				.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
				.end(body);
		},
		(error: unknown) => response.writeHead(500).end(String(error)),
	);
});

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
