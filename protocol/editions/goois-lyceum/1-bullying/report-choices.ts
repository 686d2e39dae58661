/** What one may choose in the report form. Everything may be skipped, and nobody is asked to judge. Protocol §PM.1. */
import type { ReportChoices } from '../../../schema.ts';
import { chosenBySchool } from '../not-from-protocol.ts';

export const reportChoices = {
	reporters: [
		{
			id: 'bulliedSelf',
			because: '§PM.1',
			party: 'bulliedPupil',
			text: { nl: 'Ik word gepest', en: 'I am being bullied' },
			whoDecides: {
				nl: 'Is het plagen of pesten? Dat bepaal jij.',
				en: 'Is it teasing or bullying? You decide.',
			},
			whatWePromise: {
				nl: 'We bespreken elke stap eerst met jou. Alleen bij direct gevaar, of als de wet het vraagt, doen we meteen iets.',
				en: 'We discuss every step with you first. Only in direct danger, or when the law asks it, we act at once.',
			},
			askSafety: { nl: 'Ben je nu veilig?', en: 'Are you safe now?' },
		},
		{
			id: 'witness',
			because: '§PM.1',
			party: 'group',
			text: { nl: 'Ik zie dat iemand gepest wordt', en: 'I see that someone is being bullied' },
			whoDecides: {
				nl: 'Is het plagen of pesten? Degene die het overkomt, bepaalt dat.',
				en: 'Is it teasing or bullying? The one it happens to decides.',
			},
			whatWePromise: {
				nl: 'We lezen wat je zag en gaan ermee aan de slag. Misschien vragen we je nog iets.',
				en: 'We read what you saw and start working on it. We may ask you something more.',
			},
			askSafety: { nl: 'Is diegene nu veilig?', en: 'Is that person safe now?' },
		},
		{
			id: 'joinsIn',
			because: '§PM.1',
			party: 'group',
			text: { nl: 'Ik doe mee en wil dat het stopt', en: 'I join in and I want it to stop' },
			whoDecides: {
				nl: 'Is het plagen of pesten? Degene die het overkomt, bepaalt dat.',
				en: 'Is it teasing or bullying? The one it happens to decides.',
			},
			whatWePromise: {
				nl: 'Dat je dit zegt, is al een stap. We willen je helpen om te stoppen.',
				en: 'Saying this is already a step. We want to help you stop.',
			},
			askSafety: { nl: 'Is iedereen nu veilig?', en: 'Is everyone safe now?' },
		},
		{
			id: 'guardian',
			because: '§PM.1',
			also: ['§2.1.4.1'],
			party: 'guardians',
			text: { nl: 'Ik ben ouder of verzorger', en: 'I am a parent or guardian' },
			whoDecides: {
				nl: 'Is het plagen of pesten? Degene die het overkomt, bepaalt dat.',
				en: 'Is it teasing or bullying? The one it happens to decides.',
			},
			whatWePromise: {
				nl: 'Wij nemen uw zorgen serieus en spreken u graag. Wordt uw kind gepest? Dan bespreken wij de stappen ook met uw kind.',
				en: 'We take your worries seriously and would like to speak with you. Is your child bullied? Then we discuss the steps with your child too.',
			},
			askSafety: { nl: 'Is uw kind nu veilig?', en: 'Is your child safe now?' },
		},
		{
			id: 'staff',
			because: '§PM.1',
			party: 'school',
			text: { nl: 'Ik werk op school', en: 'I work at school' },
			whoDecides: {
				nl: 'Is het plagen of pesten? Degene die het overkomt, bepaalt dat.',
				en: 'Is it teasing or bullying? The one it happens to decides.',
			},
			whatWePromise: {
				nl: 'Jouw woord telt als melding. De mentor gaat ermee aan de slag.',
				en: 'Your word counts as a report. The mentor starts working on it.',
			},
			askSafety: { nl: 'Is de leerling nu veilig?', en: 'Is the pupil safe now?' },
		},
		{
			id: 'other',
			because: '§2.2.1.1',
			notFromProtocol: chosenBySchool,
			party: null,
			text: { nl: 'Iemand anders', en: 'Someone else' },
			whoDecides: {
				nl: 'Is het plagen of pesten? Degene die het overkomt, bepaalt dat.',
				en: 'Is it teasing or bullying? The one it happens to decides.',
			},
			whatWePromise: {
				nl: 'Iemand van school leest dit. Niet alles wat de school doet, mogen we vertellen.',
				en: 'Someone at school reads this. We may not tell everything the school does.',
			},
			askSafety: { nl: 'Is de leerling nu veilig?', en: 'Is the pupil safe now?' },
		},
	],
	formsBeside: [
		{ id: 'somethingElse', text: { nl: 'Iets anders', en: 'Something else' } },
		{ id: 'dontKnow', text: { nl: 'Weet ik niet', en: 'I don’t know' } },
	],
	places: {
		because: '§B1.V.12',
		also: ['§0.1'],
		options: [
			{ id: 'classroom', text: { nl: 'In de klas', en: 'In the classroom' } },
			{ id: 'corridor', text: { nl: 'Op de gang', en: 'In the corridor' } },
			{ id: 'canteen', text: { nl: 'In de kantine', en: 'In the canteen' } },
			{ id: 'schoolyard', text: { nl: 'Op het plein', en: 'In the schoolyard' } },
			{ id: 'changingRoom', text: { nl: 'In de kleedkamer', en: 'In the changing room' } },
			{ id: 'bikeShed', text: { nl: 'In de fietsenstalling', en: 'In the bike shed' } },
			{ id: 'sportsField', text: { nl: 'Bij gym of op het sportveld', en: 'At gym or on the sports field' } },
			{ id: 'onTheWay', text: { nl: 'Onderweg van of naar school', en: 'On the way to or from school' } },
			{ id: 'online', text: { nl: 'Op de telefoon of online', en: 'On the phone or online' } },
			{ id: 'elsewhere', text: { nl: 'Ergens anders', en: 'Somewhere else' } },
			{ id: 'dontKnow', text: { nl: 'Weet ik niet', en: 'I don’t know' } },
		],
	},
	moments: {
		because: '§B1.V.13',
		options: [
			{ id: 'lesson', text: { nl: 'In de les', en: 'During lessons' } },
			{ id: 'break', text: { nl: 'In de pauze', en: 'During breaks' } },
			{ id: 'betweenLessons', text: { nl: 'Tussen de lessen', en: 'Between lessons' } },
			{ id: 'onTheWay', text: { nl: 'Onderweg', en: 'On the way' } },
			{ id: 'evening', text: { nl: '’s Avonds', en: 'In the evening' } },
			{ id: 'weekend', text: { nl: 'In het weekend', en: 'At the weekend' } },
			{ id: 'anotherTime', text: { nl: 'Op een ander moment', en: 'At another time' } },
			{ id: 'dontKnow', text: { nl: 'Weet ik niet', en: 'I don’t know' } },
		],
	},
	frequencies: {
		because: '§B1.V.14',
		options: [
			{ id: 'once', text: { nl: 'Eén keer', en: 'Once' } },
			{ id: 'fewTimes', text: { nl: 'Een paar keer', en: 'A few times' } },
			{ id: 'weekly', text: { nl: 'Elke week', en: 'Every week' } },
			{ id: 'daily', text: { nl: 'Bijna elke dag', en: 'Almost every day' } },
			{ id: 'dontKnow', text: { nl: 'Weet ik niet', en: 'I don’t know' } },
		],
	},
	safety: {
		because: '§1.1.3',
		options: [
			{ id: 'yes', text: { nl: 'Ja', en: 'Yes' } },
			{ id: 'no', text: { nl: 'Nee', en: 'No' } },
			{ id: 'dontKnow', text: { nl: 'Weet ik niet', en: 'I don’t know' } },
		],
	},
	ownWords: {
		because: '§1.2.17',
		options: [
			{ id: 'bullying', text: { nl: 'Pesten', en: 'Bullying' } },
			{ id: 'teasing', text: { nl: 'Plagen', en: 'Teasing' } },
			{ id: 'dontKnow', text: { nl: 'Weet ik niet', en: 'I don’t know' } },
		],
	},
	readers: [
		{
			role: 'mentor',
			because: '§PM.2.1',
			isDefault: true,
			text: { nl: 'Mijn mentor', en: 'My mentor' },
			about: {
				nl: 'Je mentor zoekt uit wat er speelt en praat met je.',
				en: 'Your mentor finds out what is going on and talks with you.',
			},
		},
		{
			role: 'pupilCoordinator',
			because: '§2.2.0.1',
			isDefault: false,
			text: { nl: 'De leerlingcoördinator', en: 'The pupil coordinator' },
			about: {
				nl: 'De leerlingcoördinator is er voor alle klassen van jouw leerjaar.',
				en: 'The pupil coordinator is there for all classes of your year.',
			},
		},
		{
			role: 'confidant',
			because: '§0.8',
			notFromProtocol: chosenBySchool,
			isDefault: false,
			text: { nl: 'De vertrouwenspersoon', en: 'The confidant' },
			about: {
				nl: 'De vertrouwenspersoon luistert en denkt mee over wat je wilt.',
				en: 'The confidant listens and thinks along about what you want.',
			},
		},
		{
			role: 'antiBullyingContact',
			because: '§0.8',
			notFromProtocol: chosenBySchool,
			isDefault: false,
			text: { nl: 'Het aanspreekpunt pesten', en: 'The anti-bullying contact' },
			about: {
				nl: 'Deze medewerker is er voor alle vragen over pesten.',
				en: 'This member of staff is there for all questions about bullying.',
			},
		},
		{
			role: 'supportCoordinator',
			because: '§2.2.0.1',
			isDefault: false,
			text: { nl: 'De ondersteuningscoördinator', en: 'The support coordinator' },
			about: {
				nl: 'De ondersteuningscoördinator helpt als je extra hulp kunt gebruiken.',
				en: 'The support coordinator helps when you can use extra support.',
			},
		},
	],
	concerns: [
		{
			id: 'staffInvolved',
			because: '§0.1',
			notFromProtocol: chosenBySchool,
			acute: false,
			text: { nl: 'Het gaat over iemand die op school werkt', en: 'It is about someone who works at school' },
		},
		{
			id: 'sexual',
			because: '§1.3.3',
			acute: false,
			text: { nl: 'Er is iets seksueels gebeurd', en: 'Something sexual happened' },
		},
		{
			id: 'weapon',
			because: '§1.3.2',
			acute: true,
			text: { nl: 'Er is een wapen bij', en: 'There is a weapon' },
		},
		{
			id: 'injury',
			because: '§1.3.2',
			acute: true,
			text: { nl: 'Iemand is gewond', en: 'Someone is hurt' },
		},
		{
			id: 'selfHarm',
			because: '§B2.S15',
			acute: true,
			text: {
				nl: 'Iemand doet zichzelf pijn, of denkt daaraan',
				en: 'Someone hurts themselves, or thinks about it',
			},
		},
		{
			id: 'home',
			because: '§0.8',
			notFromProtocol: chosenBySchool,
			acute: false,
			text: { nl: 'Thuis gaat het ook niet goed', en: 'Things are not good at home either' },
		},
	],
	noSnitching: {
		because: '§1.2.13',
		text: { nl: 'Vertellen is geen klikken.', en: 'Telling is not snitching.' },
	},
	whatMayBeShared: {
		because: '§B1.V.32',
		text: {
			nl: 'We kunnen niet beloven dat niemand het hoort. Anders kunnen we niets doen.',
			en: 'We cannot promise that nobody hears about it. Otherwise we cannot do anything.',
		},
	},
} as const satisfies ReportChoices;
