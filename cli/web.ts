/** The web process: headers on every answer, also on errors and static files, and a clean end. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { securityHeaders } from './security-headers.ts';

const origin = new URL(process.env.PUBLIC_ORIGIN ?? 'http://localhost:3000');

// Kit believes these two headers; they are overwritten below, whatever a client sends.
process.env.PROTOCOL_HEADER = 'x-vijfspoor-proto';
process.env.HOST_HEADER = 'x-vijfspoor-host';
process.env.BODY_SIZE_LIMIT ??= '512K';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;
const { handler } = (await import(new URL('../build/handler.js', import.meta.url).href)) as {
	handler: Handler;
};

const headers = securityHeaders(origin.protocol === 'https:');

const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (req, res) => {
	for (const [name, value] of headers) res.setHeader(name, value);
	req.headers['x-vijfspoor-proto'] = origin.protocol.slice(0, -1);
	req.headers['x-vijfspoor-host'] = origin.host;
	// Who takes anything is answered as a browser without script is: by a page or a redirect, not by JSON.
	if (req.method === 'POST' && (req.headers.accept ?? '*/*') === '*/*') req.headers.accept = 'text/html';
	handler(req, res);
});

server.on('error', (error: NodeJS.ErrnoException) => {
	const busy = error.code === 'EADDRINUSE';
	process.stderr.write(
		busy ? `Port ${process.env.PORT} is in use. Choose another with PORT.\n` : `${error.message}\n`,
	);
	process.exit(1);
});

server.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '127.0.0.1', () =>
	process.send?.('ready'),
);

let closing = false;

/** Requests under way are finished; idle connections are not waited for. */
function close(): void {
	if (closing) return;
	closing = true;
	server.close(() => process.exit(0));
	// A browser keeps its connection open for the next request; as soon as it is idle it is not waited for.
	setInterval(() => server.closeIdleConnections(), 100).unref();
	server.closeIdleConnections();
	setTimeout(() => process.exit(0), 10_000).unref();
}

process.on('SIGTERM', close);
process.on('SIGINT', close);
// The launcher is gone, killed perhaps: without it nobody stops us, so we stop.
process.on('disconnect', close);
