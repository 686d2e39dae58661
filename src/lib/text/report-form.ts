import type { ReportQuestion } from '#lib/domain/1-reporting/report-draft.ts';
import type { Text } from '#protocol/schema.ts';
const q = (nl: string, en: string): Text => ({ nl, en });
export const askedInReport: Record<ReportQuestion, Text> = { from: q('Wie ben je?', 'Who are you?'), story: q('Wat is er gebeurd?', 'What happened?'), forms: q('Hoe?', 'How?'), places: q('Waar?', 'Where?'), frequency: q('Hoe vaak?', 'How often?'), bulliedPupil: q('Wie wordt gepest?', 'Who is bullied?'), who: q('Door wie?', 'By whom?'), about: q('Over wie gaat het?', 'Who is it about?'), safe: q('Ben je nu veilig?', 'Are you safe now?'), concerns: q('Is er nog iets?', 'Is there something else?') };
