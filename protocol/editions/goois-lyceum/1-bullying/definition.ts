/** What bullying is, and whose word decides it. Protocol §1.1 and §1.2.17. */
import type { Definition } from '../../../schema.ts';

export const definition = {
	because: '§1.1.1',
	inShort: {
		nl: 'Plagen gaat over en weer, en is voor allebei nog leuk. Pesten komt steeds terug. Voor een van de twee is het niet leuk meer.',
		en: 'Teasing goes both ways and is still fun for both. Bullying keeps coming back. For one of the two it is no longer fun.',
	},
	criteria: [
		{
			id: 'happensMoreOften',
			because: '§1.1.1',
			ask: { nl: 'Gebeurt het vaker dan één keer?', en: 'Does it happen more than once?' },
		},
		{
			id: 'unpleasant',
			because: '§1.1.1',
			ask: { nl: 'Is het voor de leerling niet leuk?', en: 'Is it no fun for the pupil?' },
		},
		{
			id: 'powerDifference',
			because: '§1.1.2',
			also: ['§1.1.4'],
			ask: {
				nl: 'Staat de ander sterker, door de groep, de leeftijd of de plek in de klas?',
				en: 'Is the other in a stronger position, through the group, age or place in the class?',
			},
		},
		{
			id: 'cannotDefend',
			because: '§1.1.3',
			ask: {
				nl: 'Lukt het de leerling niet meer om zich te verweren?',
				en: 'Is the pupil no longer able to defend themselves?',
			},
		},
		{
			id: 'consequences',
			because: '§1.1.3',
			also: ['§1.1.5'],
			ask: { nl: 'Heeft de leerling er last van?', en: 'Does the pupil suffer from it?' },
		},
		{
			id: 'unsafe',
			because: '§1.1.3',
			ask: {
				nl: 'Is het voor de leerling nu niet veilig?',
				en: 'Is it not safe for the pupil now?',
			},
		},
	],
	consequences: [
		{ id: 'stress', because: '§1.1.5', text: { nl: 'spanning', en: 'stress' } },
		{ id: 'fear', because: '§1.1.5', text: { nl: 'bang zijn', en: 'being afraid' } },
		{ id: 'loneliness', because: '§1.1.5', text: { nl: 'zich alleen voelen', en: 'feeling lonely' } },
		{
			id: 'lostConfidence',
			because: '§1.1.5',
			text: { nl: 'minder zeker van zichzelf', en: 'less sure of themselves' },
		},
	],
	decidingWord: {
		because: '§1.2.17',
		text: {
			nl: 'Is het plagen of pesten? Degene die het overkomt, bepaalt dat.',
			en: 'Is it teasing or bullying? The one it happens to decides.',
		},
		toBulliedPupil: {
			nl: 'Is het plagen of pesten? Dat bepaal jij.',
			en: 'Is it teasing or bullying? You decide.',
		},
	},
	doesNotStopByItself: {
		because: '§1.1.6',
		text: {
			nl: 'Pesten gaat niet vanzelf over. Vertel het ons, dan kunnen we iets doen.',
			en: 'Bullying does not end by itself. Tell us, so that we can do something.',
		},
	},
} as const satisfies Definition;
