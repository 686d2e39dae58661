/** A browser's part of a conversation, and no more: N connections that stay open, and a clock. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface Ask {
	readonly path: string;
	readonly cookie?: string;
	/** Makes it a form post, as a page without JavaScript sends it. */
	readonly form?: Readonly<Record<string, string | readonly string[]>>;
}

export interface Reply {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** One unit of work as its user knows it: a page opened, a report sent. */
export type Visit = (client: Client, worker: number, turn: number) => Promise<void>;

export class Client {
	readonly origin: string;
	readonly #agent: Agent;

	constructor(origin: string, connections: number) {
		this.origin = origin;
		this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
	}

	ask({ path, cookie, form }: Ask): Promise<Reply> {
		const body = form && encoded(form);
		const headers = {
			accept: 'text/html',
			...(cookie ? { cookie } : {}),
			...(body === undefined
				? {}
				: {
						origin: this.origin,
						'content-type': 'application/x-www-form-urlencoded',
						'content-length': Buffer.byteLength(body),
					}),
		};
		const method = body === undefined ? 'GET' : 'POST';
		return new Promise((resolve, reject) => {
			const sent = request(`${this.origin}${path}`, { agent: this.#agent, method, headers }, (answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.on('error', reject);
				answer.on('end', () =>
					resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
				);
			});
			sent.on('error', reject);
			sent.end(body);
		});
	}

	close(): void {
		this.#agent.destroy();
	}
}

function encoded(form: NonNullable<Ask['form']>): string {
	const pairs = Object.entries(form).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
	return new URLSearchParams(pairs).toString();
}

/** The cookie an answer sets, ready to be sent back. */
export function cookieFrom(reply: Reply, name: string): string {
	const line = reply.headers['set-cookie']?.find((each) => each.startsWith(`${name}=`));
	if (!line) throw new Error(`No cookie ${name} came back (status ${reply.status}).`);
	return line.split(';')[0]!;
}

/** A page that is not what was asked for would be measured as a very fast one. */
export function expectStatus(reply: Reply, status: number, path: string): Reply {
	if (reply.status === status) return reply;
	throw new Error(
		`${path} answered ${reply.status} instead of ${status}: ${reply.body.toString().slice(0, 300)}`,
	);
}
