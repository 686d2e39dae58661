/** The two questions a class starts from, and the ten rules it may build on. Protocol §1.2. */
import type { ClassRule, Point } from '../../../schema.ts';

export const openingQuestions = [
	{
		id: 'niceClass',
		because: '§1.2.5',
		text: { nl: 'Wanneer is het fijn in onze klas?', en: 'When is it good to be in our class?' },
	},
	{
		id: 'howToTreatYou',
		because: '§1.2.5',
		text: {
			nl: 'Hoe wil jij dat anderen met je omgaan?',
			en: 'How do you want others to treat you?',
		},
	},
] as const satisfies readonly Point[];

export const rules = [
	{
		id: 'R1',
		because: '§1.2.7',
		also: ['§1.2.6'],
		text: { nl: 'Praat de een, dan luistert de ander.', en: 'When one speaks, the other listens.' },
		forms: ['verbal'],
	},
	{
		id: 'R2',
		because: '§1.2.8',
		text: { nl: 'Iedereen mag zijn verhaal afmaken.', en: 'Everyone may finish their story.' },
		forms: ['verbal'],
	},
	{
		id: 'R3',
		because: '§1.2.9',
		text: {
			nl: 'We houden onze handen en voeten bij onszelf.',
			en: 'We keep our hands and feet to ourselves.',
		},
		forms: ['physical', 'intimidation'],
	},
	{
		id: 'R4',
		because: '§1.2.10',
		text: {
			nl: 'Spullen van een ander laten we liggen.',
			en: 'We leave other people’s things alone.',
		},
		forms: ['stealingOrDamaging'],
	},
	{
		id: 'R5',
		because: '§1.2.11',
		text: { nl: 'Iedereen mag erbij horen, ook online.', en: 'Everyone may belong, online too.' },
		forms: ['isolation', 'digital'],
	},
	{
		id: 'R6',
		because: '§1.2.12',
		text: { nl: 'Is er ruzie? Dan praten we het uit.', en: 'Is there a quarrel? Then we talk it out.' },
		forms: ['verbal', 'physical'],
	},
	{
		id: 'R7',
		because: '§1.2.13',
		text: {
			nl: 'Wordt iemand gepest? Dan vertellen we het. Vertellen is geen klikken.',
			en: 'Is someone bullied? Then we tell. Telling is not snitching.',
		},
		forms: ['verbal', 'physical', 'intimidation', 'isolation', 'stealingOrDamaging', 'digital'],
	},
	{
		id: 'R8',
		because: '§1.2.14',
		text: { nl: 'Je mag zijn wie je bent.', en: 'You may be who you are.' },
		forms: ['verbal', 'isolation', 'digital'],
		organisations: ['regenboogloket'],
	},
	{
		id: 'R9',
		because: '§1.2.15',
		text: {
			nl: 'Zegt of laat iemand merken: stop? Dan stoppen we meteen.',
			en: 'Does someone say or show: stop? Then we stop at once.',
		},
		forms: ['verbal', 'physical', 'intimidation', 'digital'],
	},
	{
		id: 'R10',
		because: '§1.2.16',
		text: {
			nl: 'De regels van de klas en de school gelden voor ons allemaal.',
			en: 'The rules of the class and the school go for all of us.',
		},
		forms: [],
	},
] as const satisfies readonly ClassRule[];
