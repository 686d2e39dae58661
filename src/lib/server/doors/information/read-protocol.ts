/** What everyone may read: the school's protocol, and within how long it answers. */
import { z } from 'zod';
import { describeTerm } from '#lib/domain/calendar/term.ts';
import type { Text } from '#protocol/schema.ts';
import { current } from '../../editions/edition-store.ts';
import { loadSettings } from '../../settings/setting-store.ts';
import { anyone, defineDoor } from '../door.ts';

export interface ProtocolView {
	readonly book: typeof current.book;
	/** "1 schooldag": within this someone has read a report and answered. */
	readonly firstAnswer: Text;
}

export const readProtocol = defineDoor({
	name: 'information/read-protocol',
	allows: anyone,
	input: z.object({}),
	async run(work): Promise<ProtocolView> {
		const settings = await loadSettings(work.tx);
		return { book: current.book, firstAnswer: describeTerm(settings.firstAnswer) };
	},
});
