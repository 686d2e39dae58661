/** The pages that are measured, as visits: the same addresses on the product and on the reference. */
import { expectStatus, type Visit } from './client.ts';
import { steady, type Staff } from './staff.ts';

export interface Company {
	readonly staff: readonly Staff[];
	readonly cookies: readonly string[];
}

export type Page = 'vandaag' | 'inbox' | 'dossier' | 'thirty';

/** How many are at it at once. */
export const connections: Record<Page, number> = { vandaag: steady, inbox: steady, dossier: 10, thirty: 30 };

export function visitTo(page: Page, company: Company): Visit {
	return page === 'vandaag' || page === 'inbox' ? listVisit(page, company) : dossierVisit(page, company);
}

/** Ten people, one connection each: nobody opens ten lists at once, and an account has one audit chain. */
function listVisit(page: 'vandaag' | 'inbox', { staff, cookies }: Company): Visit {
	const path = page === 'vandaag' ? '/vandaag' : '/meldingen';
	return (client, worker) =>
		opens(client, path, { cookie: cookies[worker]!, shows: staff[worker]!.unread[0]! });
}

/** Ten connections of one mentor, each on another dossier; or thirty people, each in their own. */
function dossierVisit(page: 'dossier' | 'thirty', { staff, cookies }: Company): Visit {
	let next = 0;
	return (client, worker, turn) => {
		const person = page === 'thirty' ? worker : 0;
		const { dossiers } = staff[person]!;
		const id = dossiers[(page === 'thirty' ? turn : next++) % dossiers.length]!;
		return opens(client, `/dossiers/${id}`, { cookie: cookies[person]!, shows: id });
	};
}

type Opening = { readonly cookie: string; readonly shows: string };

/** A page that does not show what it is about was not read, however fast it came. */
export async function opens(
	client: Parameters<Visit>[0],
	path: string,
	{ cookie, shows }: Opening,
): Promise<void> {
	const { body } = expectStatus(await client.ask({ path, cookie }), 200, path);
	if (!body.includes(shows)) throw new Error(`${path} does not show ${shows}.`);
}
