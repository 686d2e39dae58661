/** `vijfspoor audit verify`: exit 0 when every chain is whole, 1 and the first bad event of each when not. */
import pg from 'pg';
import { verifyAudit } from '../src/lib/server/audit/verify.ts';
import { withDatabase } from './inside.ts';

const help = `vijfspoor audit verify

Recomputes every audit chain. Exit 0: all whole. Exit 1: something was changed, removed or added;
the first event that does not fit is named per chain. Needs the owner's login of the database.
`;

export async function auditCommand([what]: string[]): Promise<number> {
	if (what !== 'verify') {
		process.stdout.write(help);
		return what === '--help' ? 0 : 1;
	}
	return withDatabase(async (_house, { ownerUrl }) => {
		if (!ownerUrl) throw new Error('Set DATABASE_OWNER_URL: verifying reads every chain.');
		return verify(ownerUrl);
	});
}

async function verify(ownerUrl: string): Promise<number> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { events, chains, broken } = await verifyAudit(client);
		for (const { chain, seq } of broken) process.stdout.write(`broken: ${chain} at ${seq}\n`);
		process.stdout.write(`${events} events in ${chains} chains, ${broken.length} broken\n`);
		return broken.length === 0 ? 0 : 1;
	} finally {
		await client.end();
	}
}
