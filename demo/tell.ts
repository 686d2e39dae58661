/** A report as a stranger sends it: a cookie of its own, the form, and the receipt. */
import type { ReportDraft } from '../src/lib/domain/1-reporting/report-draft.ts';
import { keepReportDraft } from '../src/lib/server/doors/reporting/draft.ts';
import { sendReport, type Confirmation } from '../src/lib/server/doors/reporting/send-report.ts';
import { newDraftCookie, reporterWith } from '../src/lib/server/drafts/draft-cookie.ts';
import type { Stage } from './stage.ts';
import { through } from './through.ts';

export async function tell(stage: Stage, draft: ReportDraft, at: number): Promise<Confirmation> {
	const visit = { actor: reporterWith(stage.school, newDraftCookie()), at };
	await through(stage.house, visit, keepReportDraft, draft);
	return through(stage.house, visit, sendReport, {});
}
