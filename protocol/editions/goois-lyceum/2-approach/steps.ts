/** Six steps, from the first sign to what may follow. Protocol §2.2. */
import type { Step } from '../../../schema.ts';

export const steps = [
	{
		number: 1,
		because: '§2.2.0.2',
		name: { nl: 'Signaleren', en: 'Noticing' },
		inShort: {
			nl: 'Iemand ziet of vertelt iets. Dat kan iedereen zijn.',
			en: 'Someone sees or tells something. That can be anyone.',
		},
		by: ['mentor', 'pupilCoordinator', 'supportCoordinator'],
		points: [
			{
				id: 'fromAllParties',
				because: '§2.2.1.1',
				text: {
					nl: 'Een signaal kan van elke kant komen: leerling, groep, ouders of school.',
					en: 'A sign can come from any side: pupil, group, parents or school.',
				},
			},
			{
				id: 'lookAndListen',
				because: '§2.2.1.2',
				text: {
					nl: 'Pesten valt vaak niet op. Blijf kijken en luisteren.',
					en: 'Bullying often goes unnoticed. Keep looking and listening.',
				},
			},
			{
				id: 'passOn',
				because: '§2.2.0.1',
				text: {
					nl: 'Mentor en coördinatoren zien zelf iets, of horen het van anderen.',
					en: 'Mentor and coordinators see something themselves, or hear it from others.',
				},
			},
		],
	},
	{
		number: 2,
		because: '§2.2.2.0',
		name: { nl: 'Analyseren', en: 'Analysing' },
		inShort: {
			nl: 'De mentor zoekt uit wat er speelt, en wie erbij hoort.',
			en: 'The mentor finds out what is going on, and who is part of it.',
		},
		by: ['mentor', 'pupilCoordinator', 'supportCoordinator', 'supportTeamMember'],
		points: [
			{
				id: 'fromTheSigns',
				because: '§2.2.2.0',
				text: {
					nl: 'Mentor en leerlingondersteuning leggen de signalen naast elkaar.',
					en: 'Mentor and pupil support lay the signs side by side.',
				},
			},
		],
	},
	{
		number: 3,
		because: '§2.2.3.1',
		name: { nl: 'Plan van actie', en: 'Plan of action' },
		inShort: {
			nl: 'Eerst moet het stoppen. Daarna werken we aan een betere sfeer.',
			en: 'First it must stop. After that we work on a better atmosphere.',
		},
		by: ['mentor', 'pupilCoordinator', 'supportTeamMember'],
		points: [
			{
				id: 'authors',
				because: '§2.2.3.2',
				text: {
					nl: 'Mentor en leerlingcoördinator maken het plan. Het ondersteuningsteam kan helpen.',
					en: 'Mentor and pupil coordinator make the plan. The support team can help.',
				},
			},
			{
				id: 'twoTerms',
				because: '§2.2.3.3',
				text: {
					nl: 'Het plan heeft twee delen: voor nu en voor later.',
					en: 'The plan has two parts: for now and for later.',
				},
			},
			{
				id: 'shortTerm',
				because: '§2.2.3.4',
				text: { nl: 'Voor nu: het pesten stopt meteen.', en: 'For now: the bullying stops at once.' },
			},
			{
				id: 'longTerm',
				because: '§2.2.3.5',
				text: {
					nl: 'Voor later: een sfeer waarin pesten niet terugkomt.',
					en: 'For later: an atmosphere in which bullying does not come back.',
				},
			},
			{
				id: 'everyoneAPart',
				because: '§2.2.3.6',
				text: {
					nl: 'Iedereen die erbij hoort, krijgt een taak.',
					en: 'Everyone who is part of it gets a task.',
				},
			},
		],
	},
	{
		number: 4,
		because: '§2.2.4.1',
		name: { nl: 'Uitvoeren', en: 'Carrying out' },
		inShort: {
			nl: 'We praten met de leerlingen en met de groep, en maken afspraken.',
			en: 'We talk with the pupils and with the group, and make agreements.',
		},
		by: ['mentor', 'pupilCoordinator', 'departmentHead'],
		points: [
			{
				id: 'checkEachAction',
				because: '§2.2.4.1',
				text: {
					nl: 'Na elke actie kijken we of het heeft geholpen.',
					en: 'After each action we look whether it helped.',
				},
			},
			{
				id: 'adjustEarly',
				because: '§2.2.4.2',
				text: {
					nl: 'Werkt iets niet? Dan passen we het plan op tijd aan.',
					en: 'Does something not work? Then we adjust the plan in time.',
				},
			},
			{
				id: 'guides',
				because: '§2.2.4.3',
				text: {
					nl: 'Voor de gesprekken is er een leidraad.',
					en: 'There is a guide for the talks.',
				},
			},
			{
				id: 'agreements',
				because: '§2.2.4.4',
				text: {
					nl: 'In de gesprekken spreken we af hoe we met elkaar omgaan.',
					en: 'In the talks we agree how we treat each other.',
				},
			},
		],
	},
	{
		number: 5,
		because: '§2.2.5.1',
		name: { nl: 'Evalueren en vastleggen', en: 'Evaluating and recording' },
		inShort: {
			nl: 'Werkt het? We vragen het aan de leerling, en schrijven het op.',
			en: 'Does it work? We ask the pupil, and write it down.',
		},
		by: ['mentor', 'pupilCoordinator', 'supportCoordinator'],
		points: [
			{
				id: 'threePeople',
				because: '§2.2.5.1',
				text: {
					nl: 'Mentor, leerlingcoördinator en ondersteuningscoördinator kijken samen terug.',
					en: 'Mentor, pupil coordinator and support coordinator look back together.',
				},
			},
			{
				id: 'whatWasReached',
				because: '§2.2.5.2',
				text: {
					nl: 'Per doel bekijken we of het gelukt is.',
					en: 'For each goal we look whether it was reached.',
				},
			},
			{
				id: 'tell',
				because: '§2.2.5.3',
				text: {
					nl: 'Leerlingen en ouders horen welke afspraken er zijn.',
					en: 'Pupils and parents hear which agreements there are.',
				},
			},
			{
				id: 'record',
				because: '§2.2.5.4',
				text: { nl: 'De afspraken komen in SOM.', en: 'The agreements go into SOM.' },
			},
		],
	},
	{
		number: 6,
		because: '§2.2.6.1',
		name: { nl: 'Vervolgstappen', en: 'Follow-up' },
		inShort: {
			nl: 'Stopt het niet? Dan kan de school een schorsing opleggen. Dat gaat nooit vanzelf.',
			en: 'Does it not stop? Then the school may impose a suspension. That never happens by itself.',
		},
		by: ['schoolLeader'],
		points: [],
	},
] as const satisfies readonly Step[];
