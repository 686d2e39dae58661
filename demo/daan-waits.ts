/** Daan, 3A: the dossier is open and the talks are late, so that it shows what late looks like. */
import { opens, newestReport, readAndAnswer } from './mentor.ts';
import type { Stage } from './stage.ts';
import { tell } from './tell.ts';

export async function daanWaits(stage: Stage): Promise<void> {
	const mulder = { stage, slug: 'mulder' };
	const draft = {
		from: 'guardian' as const,
		story: 'Mijn zoon wil niet meer naar school. Zijn fiets was deze maand twee keer kapot.',
		forms: ['stealingOrDamaging'] as const,
		bulliedPupil: 'Daan Kuiper',
		places: ['bikeShed'] as const,
		frequency: 'fewTimes' as const,
		homeGroup: stage.groups.get('3A'),
		named: true,
		name: 'Ouder van Daan',
		reachedBy: 'Telefoon, na 17 uur',
	};
	await tell(stage, draft, stage.when(-7, '21:05'));
	const report = await newestReport(mulder, stage.when(-6, '09:00'));
	await readAndAnswer(mulder, report, {
		text: 'Dank voor uw bericht. Wij maken ons zorgen en spreken u graag. Ik bel u vandaag na vijf uur.',
		at: stage.when(-6, '09:10'),
	});
	const pupils = [{ role: 'bulliedPupil' as const, slug: 'daan' }];
	await opens(mulder, report, { pupils, at: stage.when(-6, '09:20') });
}
