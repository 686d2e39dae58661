import { expect, test } from 'vitest';
import type { ReportQuestion } from '#lib/domain/1-reporting/report-draft.ts';
import type { RefusalId } from '#lib/domain/refusal.ts';
import * as refusals from './refusals.ts';
import { askedInReport } from './report-form.ts';

test('every question of the form is kept as it was asked, and every refusal has a sentence', () => {
	// The compiler says which one is missing: these two lists are written in the domain, not here.
	const asked: Record<ReportQuestion, { nl: string; en: string }> = askedInReport;
	const said: Record<RefusalId, string>[] = [refusals.nl, refusals.en];
	expect([
		...Object.values(asked).flatMap(({ nl, en }) => [nl, en]),
		...said.flatMap((all) => Object.values(all)),
	]).not.toContain('');
});
