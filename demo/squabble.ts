/** A teacher's signal that turned out a squabble: closed lightly with one form. */
import { dayOf } from '../src/lib/domain/calendar/day.ts';
import { closeDossier } from '../src/lib/server/doors/dossiers/dossier.ts';
import { acts, newestReport, opens, readAndAnswer } from './mentor.ts';
import type { Stage } from './stage.ts';
import { tell } from './tell.ts';

export async function aSquabble(stage: Stage): Promise<void> {
	const visser = { stage, slug: 'visser' };
	const draft = {
		from: 'staff' as const,
		story: 'In de gang trokken twee leerlingen aan dezelfde tas. Een van de twee had tranen.',
		forms: ['physical'] as const,
		places: ['corridor'] as const,
		frequency: 'once' as const,
		bulliedPupil: 'Lotte Hendriks',
		homeGroup: stage.groups.get('2B'),
		named: true,
		name: 'Esther Jansen',
	};
	await tell(stage, draft, stage.when(-9, '11:30'));
	const report = await newestReport(visser, stage.when(-9, '15:00'));
	await readAndAnswer(visser, report, {
		text: 'Dank je. Ik spreek Lotte morgen.',
		at: stage.when(-9, '15:05'),
	});
	const pupils = [{ role: 'bulliedPupil' as const, slug: 'lotte' }];
	const { dossier, places } = await opens(visser, report, { pupils, at: stage.when(-8, '09:00') });
	const at = stage.when(-3, '14:00');
	await acts(visser, at)(closeDossier, {
		dossier,
		light: true,
		outcome: 'notBullyingInOwnWord',
		answers: [{ place: places[0], answer: 'Het was een ruzie. Het is goed nu.', reason: null }],
		check: { on: dayOf(at), reason: null },
	});
}
