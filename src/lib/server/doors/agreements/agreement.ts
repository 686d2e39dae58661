/** Agreements and the checks on them. */
import { z } from 'zod';
import {
	checkAgreements,
	makeAgreement,
	planCheck,
	proposeCheck,
	shareAgreement as tellAgreement,
} from '#lib/domain/4-carrying-out/agreement.ts';
import type { Day } from '#lib/domain/calendar/day.ts';
import { randomId } from '../../keys/random-id.ts';
import { loadRules } from '../../records/rules.ts';
import { changeDoor, readDoor } from '../record-door.ts';
import { dossierView, type DossierView } from '../dossiers/dossier.ts';

const dossier = z.string();
const words = z.string().max(20_000);
const day = z.iso.date();

export interface AgreementsView extends DossierView {
	/** The day the school's series of checks proposes. */
	readonly proposed: Day;
}

export const readAgreements = readDoor('dossier', {
	name: 'agreements/read-agreements',
	asks: { action: 'read', kind: 'agreement' },
	input: z.object({ dossier }),
	record: (input) => input.dossier,
	async view(loaded, work): Promise<AgreementsView> {
		const [view, rules] = await Promise.all([dossierView(loaded, work), loadRules(work.tx)]);
		return { ...view, proposed: proposeCheck(loaded.state, { ...rules, today: work.today }) };
	},
});

export const addAgreement = changeDoor('dossier', {
	name: 'agreements/make-agreement',
	asks: { action: 'create', kind: 'agreement' },
	input: z.object({
		dossier,
		text: words,
		who: z.array(z.string()).max(40),
		rule: z.string().max(10).nullable(),
		from: day,
		checkOn: day.nullable(),
	}),
	record: (input) => input.dossier,
	decide: ({ state, today }, { text, who, rule, from, checkOn }) =>
		makeAgreement(
			state,
			{
				id: randomId(),
				made: { text, who, rule, from },
				check: checkOn ? { id: randomId(), on: checkOn } : null,
			},
			today,
		),
});

/** Pupils and their parents hear what was agreed (§2.2.5.3); how it was told is kept per person. */
export const shareAgreement = changeDoor('dossier', {
	name: 'agreements/share-agreement',
	asks: { action: 'update', kind: 'agreement' },
	input: z.object({
		dossier,
		agreement: z.string(),
		to: z.enum(['pupil', 'guardian']),
		place: z.string(),
		how: z.string().trim().min(1).max(2_000),
	}),
	record: (input) => input.dossier,
	decide: ({ state, today }, { dossier: _, ...sharing }) => tellAgreement(state, sharing, today),
});

export const setCheck = changeDoor('dossier', {
	name: 'agreements/plan-check',
	asks: { action: 'create', kind: 'check' },
	input: z.object({ dossier, on: day }),
	record: (input) => input.dossier,
	decide: ({ today }, { on }) => planCheck(randomId(), on, today),
});

export const recordCheck = changeDoor('dossier', {
	name: 'agreements/check-agreements',
	asks: { action: 'update', kind: 'check' },
	input: z.object({
		dossier,
		appointment: z.string(),
		results: z
			.array(
				z.object({
					agreement: z.string(),
					result: z.enum(['kept', 'partly', 'notKept']),
					note: words.default(''),
				}),
			)
			.max(100),
		answer: z.enum(['stopped', 'better', 'same', 'worse', 'noAnswer']),
		note: words.default(''),
		nextOn: day.nullable(),
		since: z.coerce.number().int().optional(),
	}),
	record: (input) => input.dossier,
	since: (input) => input.since,
	decide: ({ state, today }, { nextOn, ...check }) =>
		checkAgreements(state, { ...check, next: nextOn ? { id: randomId(), on: nextOn } : null }, today),
});
