/** Yara, 2B: left out and mocked in a class chat. Talks held, agreements made, the first check is near. */
import { addAgreement } from '../src/lib/server/doors/agreements/agreement.ts';
import { recordConversation } from '../src/lib/server/doors/conversations/conversation.ts';
import { actNow } from '../src/lib/server/doors/dossiers/dossier.ts';
import { confirmSis, readSis, sisNote } from '../src/lib/server/doors/sis/sis.ts';
import { dayOf } from '../src/lib/domain/calendar/day.ts';
import { acts, newestReport, opens, readAndAnswer } from './mentor.ts';
import type { Stage } from './stage.ts';
import { tell } from './tell.ts';

export async function yaraTells(stage: Stage): Promise<void> {
	const visser = { stage, slug: 'visser' };
	await tell(stage, report(stage), stage.when(-5, '20:14'));
	const id = await newestReport(visser, stage.when(-4, '08:20'));
	await readAndAnswer(visser, id, {
		text: 'Dag Yara, goed dat je het vertelt. Ik ben er morgen in de kleine pauze, lokaal 021. Past dat?',
		at: stage.when(-4, '08:25'),
	});
	const pupils = [
		{ role: 'bulliedPupil' as const, slug: 'yara' },
		{ role: 'reportedPupil' as const, slug: 'sem' },
	];
	const { dossier, places } = await opens(visser, id, { pupils, at: stage.when(-4, '08:40') });
	const [yara, sem] = places as [string, string];
	await talkWithYara(stage, dossier, yara);
	await talkWithSem(stage, dossier, sem);
	await agree(stage, dossier, { yara, sem });
	await intoSom(stage, dossier, yara);
}

function report(stage: Stage) {
	return {
		from: 'bulliedSelf' as const,
		story:
			'Er is een appgroep van de klas en ik zit er niet in. Ze zetten er foto’s van mij in. In de pauze lopen ze weg als ik kom zitten.',
		forms: ['isolation', 'digital'] as const,
		places: ['canteen', 'online'] as const,
		frequency: 'weekly' as const,
		who: 'Sem begon ermee. Nu doen er meer mee.',
		about: 'pupil' as const,
		homeGroup: stage.groups.get('2B'),
		safe: 'yes' as const,
		named: true,
		name: 'Yara Benali',
		reachedBy: 'In de klas, niet via thuis.',
		reader: 'mentor' as const,
	};
}

async function talkWithYara(stage: Stage, dossier: string, place: string): Promise<void> {
	const at = stage.when(-3, '10:45');
	const quote = (words: string) => ({ state: 'answered' as const, quote: words });
	await acts({ stage, slug: 'visser' }, at)(recordConversation, {
		dossier,
		place,
		on: dayOf(at),
		ending: 'finished',
		summary:
			'Yara vertelt dat er een appgroep is zonder haar, met foto’s. In de kantine staan leerlingen op als zij gaat zitten.',
		answers: {
			isItBullying: { state: 'answered', choices: ['bullying'] },
			how: { state: 'answered', choices: ['isolation', 'digital'] },
			where: {
				state: 'answered',
				choices: ['canteen', 'online'],
				quote: 'Als ik ga zitten, staan ze allemaal op.',
			},
			wish: quote('Dat ik in de pauze gewoon ergens kan zitten.'),
		},
		said: [],
	});
	await acts({ stage, slug: 'visser' }, at)(actNow, {
		dossier,
		text: 'Extra toezicht in de kantine, grote pauze',
	});
}

async function talkWithSem(stage: Stage, dossier: string, place: string): Promise<void> {
	const at = stage.when(-3, '13:40');
	await acts({ stage, slug: 'visser' }, at)(recordConversation, {
		dossier,
		place,
		on: dayOf(at),
		ending: 'finished',
		summary:
			'Sem vertelt dat hij de groep begon als grap. Hij wist niet dat Yara de foto’s had gezien. Hij wil het goedmaken.',
		answers: {},
		said: ['closingCard'],
		toldThatRecorded: true,
	});
}

async function agree(stage: Stage, dossier: string, place: { yara: string; sem: string }): Promise<void> {
	const at = stage.when(-2, '15:10');
	const act = acts({ stage, slug: 'visser' }, at);
	const checkOn = stage.day(2);
	const from = dayOf(at);
	await act(addAgreement, {
		dossier,
		text: 'De foto’s en de groep worden verwijderd',
		who: [place.sem],
		rule: 'R5',
		from,
		checkOn,
	});
	await act(addAgreement, {
		dossier,
		text: 'In de pauze is er een plek bij twee klasgenoten',
		who: [place.yara],
		rule: null,
		from,
		checkOn: null,
	});
}

async function intoSom(stage: Stage, dossier: string, yara: string): Promise<void> {
	const act = acts({ stage, slug: 'visser' }, stage.when(-2, '15:30'));
	const { texts } = await act(readSis, { dossier });
	const text = texts.find((each) => each.place === yara)!;
	await act(confirmSis, { dossier, place: yara, text: sisNote(text.text).text });
}
