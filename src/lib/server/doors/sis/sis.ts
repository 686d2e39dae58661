/** The SOM desk: one text per pupil to copy, and the person who says it stands there. SOM itself cannot be written to. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { recordInSis, sisText, type SisText } from '#lib/domain/5-evaluation/sis-record.ts';
import { placesWith } from '#lib/domain/dossier.ts';
import { changeDoor, readDoor } from '../record-door.ts';
import { dossierView, type DossierView } from '../dossiers/dossier.ts';

export { sisNote } from '../../sis/sis-note.ts';

const dossier = z.string();

export interface SisView extends DossierView {
	readonly texts: readonly { place: string; text: SisText }[];
}

export const readSis = readDoor('dossier', {
	name: 'sis/read-sis',
	asks: { action: 'read', kind: 'sisRecord' },
	input: z.object({ dossier }),
	record: (input) => input.dossier,
	async view(loaded, work): Promise<SisView> {
		const involved = placesWith(loaded.state, 'bulliedPupil', 'reportedPupil', 'bullyingPupil');
		const texts = involved.map((place) => ({
			place: place.id,
			text: sisText(loaded.state, place, work.actor.name),
		}));
		return { ...(await dossierView(loaded, work)), texts };
	},
});

/** What was confirmed, so that a later difference shows. */
export function hashOf(text: string): string {
	return createHash('sha256').update(text.trim()).digest('hex').slice(0, 32);
}

export const confirmSis = changeDoor('dossier', {
	name: 'sis/confirm-sis',
	asks: { action: 'create', kind: 'sisRecord' },
	input: z.object({
		dossier,
		place: z.string(),
		text: z.string().max(20_000).default(''),
		notBecause: z
			.enum(['wronglyNamed', 'notEstablished', 'unsafe', 'leftSchool', 'unknownPupil'])
			.nullable()
			.default(null),
		why: z.string().max(2_000).default(''),
		since: z.coerce.number().int().optional(),
	}),
	record: (input) => input.dossier,
	since: (input) => input.since,
	decide: ({ state, today }, { place, text, notBecause, why }) =>
		recordInSis(state, { place, hash: hashOf(text), notBecause, why }, today),
});
