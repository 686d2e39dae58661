/** What the protocol is for. Protocol §0. */
import type { Point } from '../../schema.ts';

export const preface = [
	{
		id: 'safeToLearn',
		because: '§0.1',
		text: {
			nl: 'Je leert pas goed als je je veilig voelt. Dat geldt op school, eromheen en online.',
			en: 'You only learn well when you feel safe. That goes for school, around it and online.',
		},
	},
	{
		id: 'beYourself',
		because: '§0.2',
		text: {
			nl: 'Iedereen mag hier zichzelf zijn. We houden ons aan de afspraken en letten op elkaars grenzen.',
			en: 'Everyone may be themselves here. We keep to the agreements and mind each other’s limits.',
		},
	},
	{
		id: 'forEveryone',
		because: '§0.3',
		text: {
			nl: 'Dit is er voor leerlingen, voor ouders en voor iedereen die op school werkt.',
			en: 'This is for pupils, for parents and for everyone who works at school.',
		},
	},
	{
		id: 'whatItIs',
		because: '§0.4',
		text: { nl: 'Je leest hier wat pesten is.', en: 'You can read here what bullying is.' },
	},
	{
		id: 'howWePreventIt',
		because: '§0.5',
		text: {
			nl: 'Je leest hoe we pesten proberen te voorkomen.',
			en: 'You can read how we try to prevent bullying.',
		},
	},
	{
		id: 'whatWeDo',
		because: '§0.6',
		text: {
			nl: 'Je leest wat we doen als het toch gebeurt.',
			en: 'You can read what we do when it happens anyway.',
		},
	},
	{
		id: 'whoDoesWhat',
		because: '§0.7',
		text: {
			nl: 'Iedereen kan zien wie wat doet. Zo kunnen we pesten samen tegengaan.',
			en: 'Everyone can see who does what. That is how we stand up to bullying together.',
		},
	},
	{
		id: 'wayToHelp',
		because: '§0.8',
		text: {
			nl: 'Je vindt hier informatie, en de weg naar hulp.',
			en: 'You find information here, and the way to help.',
		},
	},
	{
		id: 'allStaff',
		because: '§0.9',
		text: {
			nl: 'Alle medewerkers zorgen samen voor een open en veilige school.',
			en: 'All staff together make the school open and safe.',
		},
	},
] as const satisfies readonly Point[];
