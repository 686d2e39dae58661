/** Doors of the report form: what was typed is kept sealed on the server, never on the phone. */
import { z } from 'zod';
import type { ReportDraft } from '#lib/domain/1-reporting/report-draft.ts';
import { homeGroups, type HomeGroupRow } from '../../classes/home-group-store.ts';
import { dropDrafts, dropOldDrafts, readDraft, takeDraft, writeDraft } from '../../drafts/draft-store.ts';
import { current } from '../../editions/edition-store.ts';
import { loadSettings } from '../../settings/setting-store.ts';
import { anyone, defineDoor, type Work } from '../door.ts';

export const reportDraftId = 'report';

const short = z.string().max(200);
const choice = z.string().max(40);

/** Lenient on purpose: what a child sends is never lost because one field is odd. */
export const reportDraftShape = z
	.object({
		from: choice,
		story: z.string().max(20_000),
		forms: z.array(choice).max(20),
		places: z.array(choice).max(20),
		frequency: choice,
		bulliedPupil: short,
		who: z.string().max(2_000),
		about: choice,
		homeGroup: choice,
		safe: choice,
		concerns: z.array(choice).max(10),
		named: z.boolean(),
		name: short,
		reachedBy: short,
		reader: choice,
	})
	.partial();

export function placeOfDraft(work: Work) {
	return { id: reportDraftId, record: null, key: work.actor.draftKey! };
}

export interface DraftView {
	readonly draft: ReportDraft;
	readonly homeGroups: readonly HomeGroupRow[];
	readonly neutralAddress: string;
	readonly book: typeof current.book;
}

/** One question page: what was filled in before, and the classes of the school. */
export const readReportDraft = defineDoor({
	name: 'reporting/read-draft',
	allows: anyone,
	input: z.object({}),
	async run(work): Promise<DraftView> {
		const [draft, groups, settings] = await Promise.all([
			work.actor.draftKey ? readDraft<ReportDraft>(work.tx, placeOfDraft(work)) : null,
			homeGroups(work.tx),
			loadSettings(work.tx),
		]);
		return {
			draft: draft ?? {},
			homeGroups: groups,
			neutralAddress: settings.neutralAddress,
			book: current.book,
		};
	},
});

export const keepReportDraft = defineDoor({
	name: 'reporting/keep-draft',
	allows: (actor) => Boolean(actor.draftKey),
	input: reportDraftShape,
	async run(work, answers) {
		const before = (await takeDraft<ReportDraft>(work.tx, placeOfDraft(work))) ?? {};
		const draft = { ...before, ...answers };
		dropOldDrafts(work.tx);
		writeDraft(work.tx, placeOfDraft(work), draft);
		return { draft: draft as ReportDraft };
	},
});

/** Leaving quickly: everything that was typed is gone on the server before the page is. */
export const leaveReport = defineDoor({
	name: 'reporting/leave',
	allows: anyone,
	input: z.object({}),
	async run(work) {
		dropDrafts(work.tx);
		return { neutralAddress: (await loadSettings(work.tx)).neutralAddress };
	},
});
