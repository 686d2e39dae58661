/** The talk with the pupil who bullies: name the deed, look for what lies behind it, agree that it stops. Protocol §B1.P. */
import type { Guide } from '../../../schema.ts';
import { chosenBySchool } from '../not-from-protocol.ts';
import {
	absolutes,
	interpretation,
	labels,
	outcomePromise,
	personJudgement,
	secrecyPromise,
} from './wording.ts';

export const bullyingPupilGuide = {
	id: 'bullyingPupil',
	because: '§B1.P.1',
	title: { nl: 'Gesprek met {naam}', en: 'Talk with {naam}' },
	aim: {
		nl: 'Helder zijn over wat er gebeurde, zoeken waar het vandaan komt, en afspreken dat het stopt.',
		en: 'Being clear about what happened, looking for where it comes from, and agreeing that it stops.',
	},
	track: 2,
	parts: [
		{
			id: 'confront',
			because: '§B1.P.2',
			also: ['§B1.P.3'],
			title: { nl: 'Benoemen wat er gebeurde', en: 'Naming what happened' },
			aim: {
				nl: 'Zeggen wat er te zien of te horen was, en wat het met de ander doet.',
				en: 'Saying what could be seen or heard, and what it does to the other.',
			},
			tips: [
				{
					id: 'notCriticism',
					because: '§B1.P.3',
					text: {
						nl: 'Benoemen is geen kritiek. Je legt op tafel wat er gebeurde, zonder oordeel over {naam}.',
						en: 'Naming is not criticism. You put on the table what happened, without judging {naam}.',
					},
				},
				{
					id: 'whatWasVisible',
					because: '§B1.P.4',
					text: {
						nl: 'Wel: “Je gooide maandag een tas leeg in de gang.” Niet: “Je wilde zeker stoer doen.”',
						en: 'Do: “On Monday you emptied a bag in the corridor.” Don’t: “You must have wanted to look tough.”',
					},
				},
				{
					id: 'doNotFillIn',
					because: '§B1.P.5',
					text: {
						nl: 'Merk je dat je een reden invult? Dan spreekt je ergernis mee. Stel een vraag.',
						en: 'Do you notice that you fill in a reason? Then your annoyance is talking. Ask a question.',
					},
				},
				{
					id: 'keepTheBond',
					because: '§B1.P.6',
					text: {
						nl: 'Streng op het gedrag, vriendelijk voor de leerling. Jullie moeten samen verder.',
						en: 'Firm on the behaviour, kind to the pupil. You have to go on together.',
					},
				},
				{
					id: 'notThePerson',
					because: '§B1.P.7',
					text: {
						nl: 'Zeg “dit was gemeen”, en laat “je bent” weg.',
						en: 'Say “this was mean”, and leave out “you are”.',
					},
				},
				{
					id: 'whoFeelsRejected',
					because: '§B1.P.8',
					text: {
						nl: 'Een leerling die zich afgekeurd voelt, verdedigt zich en neemt geen hulp aan.',
						en: 'A pupil who feels condemned goes on the defence and takes no help.',
					},
				},
				{
					id: 'oneSituation',
					because: '§B1.P.9',
					text: {
						nl: 'Houd het bij één situatie, met dag en plek.',
						en: 'Keep to one situation, with a day and a place.',
					},
				},
				{
					id: 'lookForward',
					because: '§B1.P.10',
					text: {
						nl: 'Ga niet te lang door over wat misging. Kijk op tijd naar hoe het anders kan.',
						en: 'Do not dwell on what went wrong. Look in time at how it can be different.',
					},
				},
			],
			entries: [
				{
					kind: 'prompt',
					id: 'whyWeTalk',
					because: '§B1.P.1',
					toDo: {
						nl: 'Zeg waarom jullie praten. Zeg ook dat er iets is opgeschreven, en dat je beide kanten wilt horen.',
						en: 'Say why you talk. Say also that something was written down, and that you want to hear both sides.',
					},
					example: {
						nl: 'Er is iets gebeurd in de klas. Daar is iets over opgeschreven. Ik wil ook jouw kant horen.',
						en: 'Something happened in class. Something has been written down about it. I want to hear your side too.',
					},
				},
				{
					kind: 'prompt',
					id: 'nameTheDeed',
					because: '§B1.P.4',
					also: ['§B1.P.9'],
					toDo: {
						nl: 'Noem wat er gezien of gehoord is: een dag, een plek, een daad. Zeg niet wie het vertelde.',
						en: 'Name what was seen or heard: a day, a place, a deed. Do not say who told it.',
					},
					example: {
						nl: 'Maandag in de pauze is een tas leeggegooid in de gang. Jij was daarbij.',
						en: 'On Monday during the break a bag was emptied in the corridor. You were there.',
					},
				},
				{
					kind: 'question',
					id: 'ownSide',
					because: '§B1.P.1',
					ask: { nl: 'Wat is er volgens jou gebeurd?', en: 'What happened, as you see it?' },
					followUp: { nl: 'Wie waren er nog meer bij?', en: 'Who else was there?' },
					record: 'quote',
					skippable: true,
				},
				{
					kind: 'prompt',
					id: 'whatItDoes',
					because: '§2.1.2.1',
					also: ['§B1.P.2'],
					toDo: {
						nl: 'Bespreek wat dit met de ander doet. Deel alleen wat de ander goed vindt.',
						en: 'Discuss what this does to the other. Share only what the other agrees to.',
					},
					example: {
						nl: 'Door wat er gebeurde, durft iemand niet meer naar de kantine.',
						en: 'Because of what happened, someone no longer dares to go to the canteen.',
					},
				},
				{
					kind: 'question',
					id: 'effectOnTheOther',
					because: '§2.1.2.1',
					ask: {
						nl: 'Hoe denk je dat dit voor de ander is?',
						en: 'What do you think this is like for the other?',
					},
					record: 'quote',
					skippable: true,
				},
				{
					kind: 'prompt',
					id: 'sawThinkWant',
					because: '§B1.P.6',
					toDo: {
						nl: 'Zeg wat je wilt, met behoud van de band. Gebruik: ik zag …, ik vind …, ik wil ….',
						en: 'Say what you want, and keep the bond. Use: I saw …, I think …, I want ….',
					},
					example: {
						nl: 'Ik vind dat dit niet kan, en ik wil dat het stopt. Ik help je daarbij.',
						en: 'I think this is not acceptable, and I want it to stop. I will help you with that.',
					},
				},
			],
		},
		{
			id: 'causes',
			because: '§B1.P.2',
			also: ['§2.1.2.2'],
			title: { nl: 'Zoeken waar het vandaan komt', en: 'Looking for where it comes from' },
			aim: {
				nl: 'Samen begrijpen wat er achter het gedrag zit.',
				en: 'Understanding together what lies behind the behaviour.',
			},
			tips: [
				{
					id: 'understandingIsNotApproving',
					because: '§2.1.2.2',
					text: {
						nl: 'Begrijpen is iets anders dan goedvinden. Luister, en laat stiltes vallen.',
						en: 'Understanding is not the same as approving. Listen, and allow silences.',
					},
				},
				{
					id: 'noDiagnosis',
					because: '§B1.P.14',
					notFromProtocol: chosenBySchool,
					text: {
						nl: 'Leg alleen vast dát meevoelen besproken is. Schrijf niet op hoe {naam} zou zijn.',
						en: 'Record only that fellow feeling was discussed. Do not write down what {naam} would be like.',
					},
				},
				{
					id: 'helpForThisPupil',
					because: '§2.1.2.4',
					text: {
						nl: 'Speelt er meer? Dan is hulp zoeken ook voor {naam} een goede stap.',
						en: 'Is there more going on? Then looking for help is a good step for {naam} too.',
					},
				},
			],
			entries: [
				{
					kind: 'question',
					id: 'whatIsItFor',
					because: '§B1.P.11',
					ask: { nl: 'Waarvoor had je dit nodig, denk je?', en: 'What did you need this for, do you think?' },
					followUp: { nl: 'Wat gebeurde er vlak daarvoor?', en: 'What happened just before?' },
					record: 'quote',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'whatDoesItBring',
					because: '§B1.P.12',
					ask: { nl: 'Wat kreeg je ervoor terug?', en: 'What did you get in return?' },
					record: 'quote',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'whatIsTakenOut',
					because: '§B1.P.13',
					ask: {
						nl: 'Zit je iets dwars dat bij de ander terechtkomt?',
						en: 'Is something bothering you that lands on the other?',
					},
					record: 'quote',
					skippable: true,
				},
				{
					kind: 'prompt',
					id: 'fellowFeeling',
					because: '§B1.P.14',
					toDo: {
						nl: 'Bespreek dat er in dit gedrag weinig werd meegevoeld met de ander.',
						en: 'Discuss that this behaviour showed little fellow feeling for the other.',
					},
					example: {
						nl: 'Stel dat jij het was. Wat had je dan gewild?',
						en: 'Suppose it was you. What would you have wanted?',
					},
				},
			],
		},
		{
			id: 'stop',
			because: '§B1.P.16',
			also: ['§B1.P.2'],
			title: { nl: 'Afspreken dat het stopt', en: 'Agreeing that it stops' },
			aim: {
				nl: 'Aan het eind is duidelijk dat het nu stopt, en wat er volgt als het weer gebeurt.',
				en: 'At the end it is clear that it stops now, and what follows if it happens again.',
			},
			tips: [
				{
					id: 'wantedBehaviour',
					because: '§B1.P.10',
					text: {
						nl: 'Spreek af wat {naam} gaat doen. Dat werkt beter dan een lijst met wat niet mag.',
						en: 'Agree what {naam} will do. That works better than a list of what is not allowed.',
					},
				},
				{
					id: 'ifDenied',
					because: '§B1.P.16',
					notFromProtocol: chosenBySchool,
					text: {
						nl: 'Zegt {naam} dat het anders ging? Schrijf dat op, en gebruik de zinnen met “als”.',
						en: 'Does {naam} say it went differently? Write that down, and use the sentences with “if”.',
					},
				},
			],
			entries: [
				{
					kind: 'question',
					id: 'howDifferent',
					because: '§B1.P.10',
					also: ['§2.1.2.3'],
					ask: { nl: 'Hoe kan het vanaf morgen anders?', en: 'How can it be different from tomorrow on?' },
					record: 'quote',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'whatWillYouDo',
					because: '§B1.P.15',
					ask: { nl: 'Wat ga jij doen om dat te laten lukken?', en: 'What will you do to make that work?' },
					followUp: { nl: 'Wat heb je daarbij van ons nodig?', en: 'What do you need from us for that?' },
					record: 'quote',
					feeds: 'agreement',
					skippable: true,
				},
				{
					kind: 'agreementMoment',
					id: 'agreements',
					because: '§2.2.4.4',
					also: ['§B1.P.15'],
					ask: {
						nl: 'Wat spreken we af? Wanneer kijken we of het lukt?',
						en: 'What do we agree? When do we look whether it works?',
					},
					reasons: ['refuses', 'denies', 'unsafe', 'notEstablished', 'wronglyNamed', 'leftSchool'],
				},
				{
					kind: 'closing',
					id: 'mustStop',
					because: '§B1.P.16',
					toDo: {
						nl: 'Zeg dat het pesten vanaf nu ophoudt.',
						en: 'Say that the bullying ends as of now.',
					},
					say: {
						nl: 'Het pesten stopt nu, vanaf dit moment.',
						en: 'The bullying stops now, from this moment.',
					},
					sayIfDenied: {
						nl: 'Als het wel zo is gegaan, dan stopt het nu.',
						en: 'If it did happen like that, then it stops now.',
					},
				},
				{
					kind: 'closing',
					id: 'notAccepted',
					because: '§B1.P.17',
					toDo: {
						nl: 'Zeg dat school dit gedrag niet accepteert.',
						en: 'Say that school does not accept this behaviour.',
					},
					say: { nl: 'Dit gedrag accepteren we hier niet.', en: 'We do not accept this behaviour here.' },
					sayIfDenied: {
						nl: 'Pesten accepteren we hier niet, van niemand.',
						en: 'We do not accept bullying here, from anyone.',
					},
				},
				{
					kind: 'closing',
					id: 'whatFollows',
					because: '§B1.P.18',
					toDo: {
						nl: 'Bespreek wat er gebeurt als het weer voorkomt.',
						en: 'Discuss what happens if it occurs again.',
					},
					say: {
						nl: 'Gebeurt het weer? Dan zijn dit de volgende stappen.',
						en: 'Does it happen again? Then these are the next steps.',
					},
					sayIfDenied: {
						nl: 'Blijkt dat er gepest wordt? Dan zijn dit de volgende stappen.',
						en: 'Does it turn out that there is bullying? Then these are the next steps.',
					},
					card: {
						title: { nl: 'Als het weer gebeurt', en: 'If it happens again' },
						lines: [
							{
								nl: 'Dan praten we opnieuw, met meer mensen erbij.',
								en: 'Then we talk again, with more people.',
							},
						],
						adds: 'followingLevels',
					},
				},
			],
		},
	],
	forbidden: [personJudgement, interpretation, absolutes, labels, secrecyPromise, outcomePromise],
	endings: [
		{
			id: 'finished',
			text: { nl: 'We hebben gepraat', en: 'We talked' },
			reason: null,
			closingMustBeSaid: true,
			closingWording: 'plain',
		},
		{
			id: 'denies',
			text: {
				nl: '{naam} zegt dat het niet of anders is gebeurd',
				en: '{naam} says it did not happen, or happened differently',
			},
			reason: null,
			closingMustBeSaid: true,
			closingWording: 'ifDenied',
		},
		{
			id: 'refuses',
			text: { nl: '{naam} wil niet praten', en: '{naam} does not want to talk' },
			reason: 'refuses',
			closingMustBeSaid: false,
			closingWording: 'ifDenied',
		},
		{
			id: 'staysAway',
			text: { nl: '{naam} is niet gekomen', en: '{naam} did not come' },
			reason: 'absent',
			closingMustBeSaid: false,
			closingWording: 'ifDenied',
		},
	],
	closingCard: {
		because: '§B1.P.16',
		also: ['§B1.P.17', '§B1.P.18'],
		title: { nl: 'Tot slot', en: 'To close' },
		lines: [
			{ nl: 'Het pesten stopt nu.', en: 'The bullying stops now.' },
			{ nl: 'Dit gedrag accepteren we hier niet.', en: 'We do not accept this behaviour here.' },
			{ nl: 'We helpen je om je aan de afspraken te houden.', en: 'We help you to keep to the agreements.' },
			{ nl: 'Gebeurt het weer? Dan volgt dit:', en: 'Does it happen again? Then this follows:' },
		],
		linesIfDenied: [
			{
				nl: 'Jij zegt dat het niet of anders ging. Dat schrijven we op.',
				en: 'You say it did not happen, or went differently. We write that down.',
			},
			{
				nl: 'Als het wel zo is gegaan, dan stopt het nu.',
				en: 'If it did happen like that, then it stops now.',
			},
			{
				nl: 'Pesten accepteren we hier niet, van niemand.',
				en: 'We do not accept bullying here, from anyone.',
			},
			{
				nl: 'Blijkt dat er gepest wordt? Dan volgt dit:',
				en: 'Does it turn out that there is bullying? Then this follows:',
			},
		],
		adds: 'followingLevels',
	},
} as const satisfies Guide;
