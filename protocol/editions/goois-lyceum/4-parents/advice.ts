/** What parents can do themselves. Protocol §B2. */
import type { Advice } from '../../../schema.ts';

export const advice = [
	{
		id: 'takeSeriously',
		because: '§B2.D1',
		title: { nl: 'Geloof wat uw kind vertelt', en: 'Believe what your child tells you' },
		text: {
			nl: 'Neem het serieus, ook als het u klein lijkt.',
			en: 'Take it seriously, even if it seems small to you.',
		},
	},
	{
		id: 'talk',
		because: '§B2.D2',
		title: { nl: 'Praat op een rustig moment', en: 'Talk at a quiet moment' },
		text: {
			nl: 'Wil uw kind praten? Luister dan. Wil uw kind nu niet? Dan komt het later misschien wel.',
			en: 'Does your child want to talk? Then listen. Not now? Perhaps later.',
		},
	},
	{
		id: 'goToTheMentor',
		because: '§B2.D3',
		title: { nl: 'Ga naar de mentor', en: 'Go to the mentor' },
		text: {
			nl: 'Speelt het op school? Bespreek het meteen met de mentor.',
			en: 'Is it happening at school? Discuss it with the mentor at once.',
		},
	},
	{
		id: 'itTakesTime',
		because: '§B2.D4',
		title: { nl: 'Zeg dat het tijd kan kosten', en: 'Say that it may take time' },
		text: {
			nl: 'Pesten stopt soms niet meteen, ook als iedereen oplet. Merkt u dat het doorgaat? Laat het ons weten.',
			en: 'Bullying sometimes does not stop at once, even when everyone watches. Do you notice that it goes on? Let us know.',
		},
	},
	{
		id: 'keepAsking',
		because: '§B2.D5',
		title: { nl: 'Blijf erover praten', en: 'Keep talking about it' },
		text: {
			nl: 'Vraag af en toe hoe het gaat, ook als het rustig lijkt.',
			en: 'Ask now and then how it goes, even when it seems quiet.',
		},
	},
	{
		id: 'mayNotTell',
		because: '§B2.D6',
		title: { nl: 'Mijn kind wil niet dat ik het vertel', en: 'My child does not want me to tell' },
		text: {
			nl: 'Steun uw kind, en leg uit wat een school kan doen. Vertel dat de school zorgvuldig is en stappen met uw kind bespreekt. U kunt ook advies vragen zonder een naam te noemen.',
			en: 'Support your child, and explain what a school can do. Tell them that the school is careful and discusses steps with your child. You can also ask for advice without giving a name.',
		},
	},
	{
		id: 'stayInTouch',
		because: '§B2.D7',
		title: { nl: 'Houd contact', en: 'Stay in touch' },
		text: {
			nl: 'Spreek de mentor geregeld, en spreek af wanneer u weer belt.',
			en: 'Speak with the mentor from time to time, and agree when you call again.',
		},
	},
	{
		id: 'expertHelp',
		because: '§B2.D8',
		title: { nl: 'Zoek hulp als het zwaar is', en: 'Look for help when it is heavy' },
		text: {
			nl: 'Lijdt uw kind eronder, en wordt het onzeker? Een deskundige kan helpen, alleen of met een training in een groep.',
			en: 'Does your child suffer from it and grow unsure? An expert can help, alone or with training in a group.',
		},
		organisations: ['oudersOnderwijs', 'balans'],
	},
	{
		id: 'act',
		because: '§B2.D9',
		title: { nl: 'Kom in actie', en: 'Take action' },
		text: {
			nl: 'Zwijgen helpt uw kind niet. Vertel het ons.',
			en: 'Silence does not help your child. Tell us.',
		},
	},
] as const satisfies readonly Advice[];
