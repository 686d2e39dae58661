/** A report sent end to end, as two posts: what happens is kept as a draft, then who it is about goes with the sending. */
import { newDraftCookie } from '../src/lib/server/drafts/draft-cookie.ts';
import { cookieFrom, expectStatus, type Visit } from './client.ts';
import { draft } from './life.ts';

const draftCookie = 'vs-melding';

/** The fields of two pages of the form, by the names that are in their HTML. */
function fields(homeGroup: string) {
	return {
		what: { story: draft.story!, forms: draft.forms! },
		who: { bulliedPupil: draft.bulliedPupil!, homeGroup, about: draft.about!, who: draft.who! },
	};
}

/** Through the form of the site, by the buttons "Verder" and "Nu versturen". */
export function reportToProduct(homeGroup: string): Visit {
	const { what, who } = fields(homeGroup);
	return async (client) => {
		const keep = '/melden/verhaal?/verder';
		const kept = expectStatus(await client.ask({ path: keep, form: what }), 303, keep);
		const cookie = cookieFrom(kept, draftCookie);
		const send = '/melden/wie?/nu';
		expectStatus(await client.ask({ path: send, form: who, cookie }), 303, send);
	};
}

export function reportToReference(homeGroup: string): Visit {
	const { what, who } = fields(homeGroup);
	return async (client) => {
		const cookie = `${draftCookie}=${newDraftCookie()}`;
		expectStatus(await client.ask({ path: '/keep', form: what, cookie }), 200, '/keep');
		expectStatus(await client.ask({ path: '/send', form: who, cookie }), 200, '/send');
	};
}
