/** The talk with the pupil who is bullied: trust first, then a clear picture, then agreements. Protocol §B1.V. */
import type { Guide } from '../../../schema.ts';
import { chosenBySchool } from '../not-from-protocol.ts';
import {
	absolutes,
	blameOrSolution,
	interpretation,
	labels,
	outcomePromise,
	personJudgement,
	secrecyPromise,
} from './wording.ts';

export const bulliedPupilGuide = {
	id: 'bulliedPupil',
	because: '§B1.V.1',
	title: { nl: 'Gesprek met {naam}', en: 'Talk with {naam}' },
	aim: {
		nl: '{naam} vertelt en jij luistert. Daarna maken jullie duidelijk wat er gebeurt, en wat jullie afspreken.',
		en: '{naam} tells and you listen. Then you make clear together what happens, and what you agree.',
	},
	track: 1,
	parts: [
		{
			id: 'trust',
			because: '§B1.V.1',
			title: { nl: 'Vertrouwen', en: 'Trust' },
			aim: {
				nl: 'Vertrouwen winnen en horen wat er speelt.',
				en: 'Winning trust and hearing what is going on.',
			},
			tips: [
				{
					id: 'storyFirst',
					because: '§B1.V.3',
					text: {
						nl: 'Laat {naam} vertellen, in welke volgorde dan ook. Jouw vragen komen later.',
						en: 'Let {naam} tell, in whatever order. Your questions come later.',
					},
				},
				{
					id: 'selfDoubt',
					because: '§B1.V.2',
					text: {
						nl: 'Wie gepest wordt, gaat soms geloven dat het klopt wat de ander zegt. Opkomen voor jezelf wordt dan moeilijk.',
						en: 'Who is bullied sometimes starts to believe what the other says. Standing up for yourself then becomes hard.',
					},
				},
				{
					id: 'causesLater',
					because: '§B1.V.7',
					text: {
						nl: 'Nog niet over oorzaak, schuld of oplossing. Daar is straks tijd voor.',
						en: 'Not yet about cause, blame or solution. There is time for that later.',
					},
				},
			],
			forbidden: [blameOrSolution],
			entries: [
				{
					kind: 'question',
					id: 'ownStory',
					because: '§B1.V.3',
					ask: {
						nl: 'Vertel maar wat er is gebeurd. Begin waar je wilt.',
						en: 'Tell me what happened. Start where you want.',
					},
					followUp: { nl: 'En toen?', en: 'And then?' },
					record: 'quote',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'feelings',
					because: '§B1.V.4',
					ask: { nl: 'Hoe is dat voor jou?', en: 'What is that like for you?' },
					followUp: {
						nl: 'Merk je het ook thuis, of ’s nachts?',
						en: 'Do you notice it at home too, or at night?',
					},
					record: 'quoteAndChoice',
					options: [
						{ id: 'sad', text: { nl: 'verdrietig', en: 'sad' } },
						{ id: 'afraid', text: { nl: 'bang', en: 'afraid' } },
						{ id: 'angry', text: { nl: 'boos', en: 'angry' } },
						{ id: 'alone', text: { nl: 'alleen', en: 'alone' } },
						{ id: 'ashamed', text: { nl: 'ik schaam me', en: 'I feel ashamed' } },
						{ id: 'tense', text: { nl: 'gespannen', en: 'tense' } },
						{ id: 'tired', text: { nl: 'moe', en: 'tired' } },
						{ id: 'somethingElse', text: { nl: 'iets anders', en: 'something else' } },
					],
					skippable: true,
				},
				{
					kind: 'prompt',
					id: 'notYourFault',
					because: '§B1.V.2',
					toDo: {
						nl: 'Toon begrip. Twijfelt {naam} aan zichzelf? Praat daar even over.',
						en: 'Show understanding. Does {naam} doubt themselves? Take a moment for that.',
					},
					example: {
						nl: 'Ik snap dat dit zwaar is. Het ligt niet aan jou.',
						en: 'I understand that this is hard. It is not because of you.',
					},
				},
				{
					kind: 'prompt',
					id: 'wellDone',
					because: '§B1.V.5',
					toDo: {
						nl: 'Stel gerust, en zeg dat het moedig is om dit te vertellen.',
						en: 'Reassure, and say that it takes courage to tell this.',
					},
					example: {
						nl: 'Goed dat je het vertelt. Je staat er niet meer alleen voor.',
						en: 'Good that you told me. You are no longer alone in this.',
					},
				},
				{
					kind: 'prompt',
					id: 'somethingWillBeDone',
					because: '§B1.V.6',
					toDo: {
						nl: 'Laat merken dat school in actie komt. Kies samen wanneer jullie elkaar weer spreken.',
						en: 'Show that school takes action. Choose together when you speak again.',
					},
					example: {
						nl: 'We gaan hier iets aan doen. Wanneer spreken we elkaar weer?',
						en: 'We are going to do something about this. When shall we speak again?',
					},
				},
			],
		},
		{
			id: 'picture',
			because: '§B1.V.8',
			title: { nl: 'Duidelijk beeld', en: 'Clear picture' },
			aim: {
				nl: 'Vraag voor vraag helder krijgen wat er gebeurt.',
				en: 'Getting clear what happens, question by question.',
			},
			tips: [
				{
					id: 'skipping',
					because: '§B1.V.8',
					text: {
						nl: 'Overslaan mag. Vraag niet opnieuw wat al in de melding staat.',
						en: 'Skipping is fine. Do not ask again what the report already says.',
					},
				},
				{
					id: 'acknowledge',
					because: '§B1.V.9',
					text: {
						nl: 'Erken wat {naam} zegt. Je hoeft nog niets te weten om te laten merken dat je het hoort.',
						en: 'Acknowledge what {naam} says. You need not know anything yet to show that you hear it.',
					},
				},
				{
					id: 'ownWordDecides',
					because: '§1.2.17',
					text: {
						nl: 'Plagen of pesten: het woord van {naam} telt. Ook bij plagen of twijfel mag jij iets doen.',
						en: 'Teasing or bullying: {naam}’s word counts. With teasing or doubt you may still act.',
					},
				},
			],
			entries: [
				{
					kind: 'question',
					id: 'isItBullying',
					because: '§B1.V.9',
					also: ['§1.2.17'],
					ask: {
						nl: 'Word je gepest, of noem jij het anders?',
						en: 'Are you being bullied, or do you call it something else?',
					},
					record: 'quoteAndChoice',
					optionsFrom: 'ownWord',
					feeds: 'ownWord',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'byWhom',
					because: '§B1.V.10',
					ask: { nl: 'Wie doen dit bij jou?', en: 'Who do this to you?' },
					followUp: { nl: 'Is er nog iemand bij?', en: 'Is anyone else with them?' },
					record: 'pupils',
					feeds: 'namedPupils',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'how',
					because: '§B1.V.11',
					ask: { nl: 'Wat doen of zeggen ze dan?', en: 'What do they do or say?' },
					record: 'quoteAndChoice',
					optionsFrom: 'forms',
					feeds: 'forms',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'where',
					because: '§B1.V.12',
					ask: { nl: 'Op welke plekken gebeurt het?', en: 'In which places does it happen?' },
					followUp: {
						nl: 'Weet je nog een plek? Online misschien?',
						en: 'Do you know another place? Online perhaps?',
					},
					record: 'quoteAndChoice',
					optionsFrom: 'places',
					feeds: 'places',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'when',
					because: '§B1.V.13',
					ask: { nl: 'Op welke momenten van de dag?', en: 'At which times of the day?' },
					record: 'quoteAndChoice',
					optionsFrom: 'moments',
					feeds: 'moments',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'howOften',
					because: '§B1.V.14',
					ask: { nl: 'Hoe vaak is het de laatste tijd?', en: 'How often is it lately?' },
					record: 'quoteAndChoice',
					optionsFrom: 'frequencies',
					feeds: 'frequency',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'sinceWhen',
					because: '§B1.V.15',
					ask: { nl: 'Wanneer is het begonnen?', en: 'When did it start?' },
					record: 'quoteAndChoice',
					options: [
						{ id: 'thisWeek', text: { nl: 'deze week', en: 'this week' } },
						{ id: 'fewWeeks', text: { nl: 'een paar weken geleden', en: 'a few weeks ago' } },
						{ id: 'fewMonths', text: { nl: 'een paar maanden geleden', en: 'a few months ago' } },
						{ id: 'lastSchoolYear', text: { nl: 'vorig schooljaar', en: 'last school year' } },
						{ id: 'longerAgo', text: { nl: 'langer geleden', en: 'longer ago' } },
					],
					feeds: 'since',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'whoKnows',
					because: '§B1.V.16',
					ask: { nl: 'Aan wie heb je dit al verteld?', en: 'Who have you told about this?' },
					followUp: { nl: 'Wat vonden zij ervan?', en: 'What did they think?' },
					record: 'quoteAndChoice',
					options: [
						{ id: 'guardians', text: { nl: 'ouders of verzorgers', en: 'parents or guardians' } },
						{ id: 'family', text: { nl: 'broer, zus of familie', en: 'brother, sister or family' } },
						{ id: 'friends', text: { nl: 'vrienden', en: 'friends' } },
						{ id: 'staff', text: { nl: 'iemand op school', en: 'someone at school' } },
						{ id: 'someoneElse', text: { nl: 'iemand anders', en: 'someone else' } },
						{ id: 'nobody', text: { nl: 'nog niemand', en: 'nobody yet' } },
					],
					feeds: 'whoKnows',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'whoHelps',
					because: '§B1.V.17',
					ask: { nl: 'Wie komt er soms voor je op?', en: 'Who sometimes stands up for you?' },
					record: 'pupils',
					feeds: 'helpers',
					seeks: 'occasionalDefender',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'didItHelp',
					because: '§B1.V.18',
					ask: { nl: 'Wat gebeurde er daarna?', en: 'What happened after that?' },
					record: 'quoteAndChoice',
					options: [
						{ id: 'better', text: { nl: 'het werd beter', en: 'it got better' } },
						{ id: 'same', text: { nl: 'het bleef gelijk', en: 'it stayed the same' } },
						{ id: 'worse', text: { nl: 'het werd erger', en: 'it got worse' } },
					],
					skippable: true,
				},
				{
					kind: 'question',
					id: 'wish',
					because: '§B1.V.19',
					ask: { nl: 'Wat moet er voor jou veranderen?', en: 'What has to change for you?' },
					followUp: {
						nl: 'Waaraan merk je straks dat het beter gaat?',
						en: 'How will you notice that it is better?',
					},
					record: 'quote',
					feeds: 'wish',
					skippable: true,
				},
				{
					kind: 'prompt',
					id: 'noReadyAnswer',
					because: '§B1.V.20',
					toDo: {
						nl: 'Zeg eerlijk dat er geen kant-en-klaar antwoord is. Zeg ook dat jullie eraan gaan werken.',
						en: 'Say honestly that there is no ready-made answer. Say also that you will work on it.',
					},
					example: {
						nl: 'Ik weet nu nog niet wat gaat helpen. We gaan het wel samen uitzoeken.',
						en: 'I do not know yet what will help. We will find out together.',
					},
				},
			],
		},
		{
			id: 'ownRole',
			because: '§B1.V.22',
			title: { nl: 'Rol van {naam} zelf', en: '{naam}’s own part' },
			aim: {
				nl: 'Kijken wat {naam} zelf wil proberen. Het mag, het hoeft niet.',
				en: 'Looking at what {naam} wants to try. It is allowed, not required.',
			},
			tips: [
				{
					id: 'notADuty',
					because: '§B1.V.22',
					text: {
						nl: 'Dat er gepest wordt, komt niet door {naam}. Oefenen maakt sterker, maar is geen plicht.',
						en: 'The bullying does not come from {naam}. Practising makes stronger, but is no duty.',
					},
				},
				{
					id: 'yourImpression',
					because: '§B1.V.23',
					notFromProtocol: chosenBySchool,
					text: {
						nl: 'Wat jij opmerkt, is jouw indruk. Die komt niet in SOM en niet in brieven.',
						en: 'What you notice is your impression. It does not go into SOM or letters.',
					},
				},
			],
			entries: [
				{
					kind: 'question',
					id: 'ownTry',
					because: '§B1.V.22',
					ask: {
						nl: 'Is er iets wat je zelf wilt proberen of oefenen? Het hoeft niet.',
						en: 'Is there something you want to try or practise yourself? You don’t have to.',
					},
					followUp: { nl: 'Wie kan je daarbij helpen?', en: 'Who can help you with that?' },
					record: 'quote',
					feeds: 'agreement',
					skippable: true,
				},
				{
					kind: 'observation',
					id: 'contact',
					because: '§B1.V.23',
					lookFor: {
						nl: 'Hoe gaat het contact met anderen?',
						en: 'How does contact with others go?',
					},
					interpretation: true,
					shared: false,
				},
				{
					kind: 'observation',
					id: 'bodyLanguage',
					because: '§B1.V.24',
					lookFor: {
						nl: 'Wat vertellen houding, blik en stem?',
						en: 'What do posture, eyes and voice tell?',
					},
					interpretation: true,
					shared: false,
				},
				{
					kind: 'observation',
					id: 'showingFeelings',
					because: '§B1.V.25',
					lookFor: {
						nl: 'Wat doet {naam} met gevoelens, en hoe merken anderen ze?',
						en: 'What does {naam} do with feelings, and how do others notice them?',
					},
					interpretation: true,
					shared: false,
				},
				{
					kind: 'observation',
					id: 'standingStronger',
					because: '§B1.V.26',
					also: ['§2.1.1.4'],
					lookFor: {
						nl: 'Lukt het {naam} om steviger te reageren? Een training kan daarbij helpen.',
						en: 'Is {naam} able to respond more firmly? A training can help with that.',
					},
					interpretation: true,
					shared: false,
					suggests: 'socialSkillsTraining',
				},
			],
		},
		{
			id: 'schoolRole',
			because: '§B1.V.27',
			title: { nl: 'Rol van school', en: 'The school’s part' },
			aim: {
				nl: 'Uitleggen wat school doet, en samen afspraken maken.',
				en: 'Explaining what school does, and making agreements together.',
			},
			tips: [
				{
					id: 'noSecrecy',
					because: '§B1.V.32',
					text: {
						nl: 'Beloof geen geheimhouding. Zonder iets te zeggen, kun je niets doen.',
						en: 'Do not promise secrecy. Without saying anything you cannot do anything.',
					},
				},
				{
					id: 'preference',
					because: '§B1.V.31',
					text: {
						nl: 'School werkt het liefst toe naar een gesprek samen. Het gebeurt alleen als {naam} dat zelf wil, en mag nog worden afgezegd.',
						en: 'School prefers to work towards a talk together. It only happens if {naam} wants it, and may still be called off.',
					},
				},
				{
					id: 'safeAtHome',
					because: '§B1.V.16',
					notFromProtocol: chosenBySchool,
					text: {
						nl: 'Liever niet naar huis bellen? Vraag rustig waarom. Thuis is soms niet veilig.',
						en: 'Rather no call home? Ask calmly why. Home is sometimes not safe.',
					},
				},
			],
			entries: [
				{
					kind: 'prompt',
					id: 'everyStepTogether',
					because: '§B1.V.27',
					toDo: {
						nl: 'Vertel dat je elke stap eerst samen bespreekt, en noem de uitzonderingen.',
						en: 'Tell that you discuss every step together first, and name the exceptions.',
					},
					example: {
						nl: 'We bespreken elke stap eerst samen. Alleen bij direct gevaar, of als de wet het vraagt, doe ik meteen iets.',
						en: 'We discuss every step together first. Only in direct danger, or when the law asks it, I act at once.',
					},
				},
				{
					kind: 'prompt',
					id: 'noSecrets',
					because: '§B1.V.32',
					toDo: {
						nl: 'Wees eerlijk over wat je niet kunt beloven.',
						en: 'Be honest about what you cannot promise.',
					},
					example: {
						nl: 'Ik kan niet beloven dat niemand het hoort. Anders kan ik niets doen.',
						en: 'I cannot promise that nobody hears about it. Otherwise I cannot do anything.',
					},
				},
				{
					kind: 'prompt',
					id: 'comeBack',
					because: '§B1.V.28',
					toDo: {
						nl: 'Zeg dat {naam} bij jou terug kan komen, en hoe.',
						en: 'Say that {naam} can come back to you, and how.',
					},
					example: {
						nl: 'Je kunt bij mij terugkomen, wanneer je maar wilt.',
						en: 'You can come back to me, whenever you want.',
					},
				},
				{
					kind: 'prompt',
					id: 'explainJointTalk',
					because: '§B1.V.29',
					toDo: {
						nl: 'Vraag of {naam} bang is dat het erger wordt. Leg uit hoe een gesprek samen gaat.',
						en: 'Ask whether {naam} is afraid that it gets worse. Explain how a talk together goes.',
					},
					example: {
						nl: 'Ben je bang dat het erger wordt? Dat snap ik. Ik leg uit hoe het gaat.',
						en: 'Are you afraid it gets worse? I understand. I will explain how it goes.',
					},
					card: {
						title: { nl: 'Zo gaat een gesprek samen', en: 'How a talk together goes' },
						lines: [
							{
								nl: 'Jij kiest of je het wilt. Nee zeggen mag.',
								en: 'You choose whether you want it. You may say no.',
							},
							{ nl: 'Ik ben er de hele tijd bij.', en: 'I am there the whole time.' },
							{
								nl: 'Jullie vertellen om de beurt. Jij mag beginnen.',
								en: 'You tell in turn. You may start.',
							},
							{ nl: 'Niemand praat door de ander heen.', en: 'Nobody talks over the other.' },
							{
								nl: 'Het doel is dat het weer goed gaat tussen jullie.',
								en: 'The aim is that things are good between you again.',
							},
							{ nl: 'Wil je stoppen? Dan stoppen we.', en: 'Do you want to stop? Then we stop.' },
						],
					},
				},
				{
					kind: 'prompt',
					id: 'ifItGoesOn',
					because: '§B1.V.30',
					toDo: {
						nl: 'Vertel wat school doet als het doorgaat.',
						en: 'Tell what school does if it goes on.',
					},
					example: {
						nl: 'Gaat het door? Vertel het mij dan. Dit doet school daarna.',
						en: 'Does it go on? Then tell me. This is what school does next.',
					},
					card: {
						title: { nl: 'Als het niet stopt', en: 'If it does not stop' },
						lines: [
							{ nl: 'Gebeurt het weer? Vertel het meteen.', en: 'Does it happen again? Tell us at once.' },
						],
						adds: 'followingLevels',
					},
				},
				{
					kind: 'question',
					id: 'jointTalk',
					because: '§B1.V.31',
					ask: {
						nl: 'Wil je samen praten, liever apart, of nog niet?',
						en: 'Do you want to talk together, rather apart, or not yet?',
					},
					record: 'quoteAndChoice',
					options: [
						{ id: 'notYet', text: { nl: 'nog niet', en: 'not yet' } },
						{ id: 'apart', text: { nl: 'liever apart', en: 'rather apart' } },
						{ id: 'together', text: { nl: 'samen', en: 'together' } },
					],
					feeds: 'jointTalk',
					skippable: true,
				},
				{
					kind: 'question',
					id: 'callHome',
					because: '§B1.V.16',
					ask: {
						nl: 'Mogen we je ouders of verzorgers bellen?',
						en: 'May we call your parents or guardians?',
					},
					followUp: { nl: 'Wat zou er gebeuren als we bellen?', en: 'What would happen if we call?' },
					record: 'quoteAndChoice',
					options: [
						{ id: 'yes', text: { nl: 'ja', en: 'yes' } },
						{
							id: 'tellFirst',
							text: { nl: 'ja, maar ik vertel het eerst zelf', en: 'yes, but I tell them first' },
						},
						{ id: 'no', text: { nl: 'liever niet', en: 'rather not' } },
					],
					feeds: 'guardianContact',
					skippable: true,
				},
				{
					kind: 'agreementMoment',
					id: 'agreements',
					because: '§B1.V.21',
					ask: {
						nl: 'Wat spreken we nu af? Wie doet wat, en wanneer kijken we of het helpt?',
						en: 'What do we agree now? Who does what, and when do we look whether it helps?',
					},
					reasons: ['refuses', 'unsafe', 'notEstablished', 'leftSchool', 'couldNotBeAsked'],
				},
			],
		},
	],
	forbidden: [secrecyPromise, outcomePromise, personJudgement, labels, absolutes, interpretation],
	endings: [
		{
			id: 'finished',
			text: { nl: 'We hebben gepraat', en: 'We talked' },
			reason: null,
			closingMustBeSaid: true,
			closingWording: 'plain',
		},
		{
			id: 'refuses',
			text: { nl: '{naam} wil nu niet praten', en: '{naam} does not want to talk now' },
			reason: 'refuses',
			closingMustBeSaid: false,
			closingWording: 'plain',
		},
		{
			id: 'staysAway',
			text: { nl: '{naam} is niet gekomen', en: '{naam} did not come' },
			reason: 'absent',
			closingMustBeSaid: false,
			closingWording: 'plain',
		},
	],
} as const satisfies Guide;
