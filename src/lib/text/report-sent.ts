/** The page after sending: what happens now, for whom and when, and the code. Promises differ by who told and who reads. */
import { same } from './address.ts';

export const nl = {
	title: 'Verstuurd – Vijfspoor',
	skip: 'Ga naar de tekst',
	heading: { je: 'Goed dat je het vertelt', u: 'Goed dat u het vertelt' },
	lead: {
		bulliedSelf: 'Je melding is binnen. Je staat er niet meer alleen voor.',
		witness: 'Je melding is binnen. Hiermee help je een ander.',
		joinsIn: 'Je melding is binnen. Dat je dit zegt, is al een stap.',
		guardian: 'Uw melding is binnen. Wij nemen uw zorgen serieus.',
		staff: 'Je melding is binnen. Jouw woord telt als melding.',
		other: 'Je melding is binnen.',
	},
	happens: 'Wat gebeurt er nu?',
	and: '{first} en {last}',

	now: 'Nu',
	ready: { je: 'Je melding ligt klaar voor {readers}.', u: 'Uw melding ligt klaar voor {readers}.' },
	readyForSchool: {
		je: 'Je melding ligt klaar voor de schoolleiding.',
		u: 'Uw melding ligt klaar voor de schoolleiding.',
	},
	circle: {
		sexual: 'Alleen {readers} kan dit lezen.',
		sexualByStaff: 'Alleen {readers} kan dit lezen. De wet zegt wat de school nu meteen moet doen.',
		staffNamed: 'Alleen {readers} kan dit lezen, de mentor niet.',
		home: 'Alleen {readers} kan dit lezen. Die weet wat te doen bij zorgen over thuis.',
	},
	manyInCircle: {
		sexual: 'Alleen {readers} kunnen dit lezen.',
		sexualByStaff: 'Alleen {readers} kunnen dit lezen. De wet zegt wat de school nu meteen moet doen.',
		staffNamed: 'Alleen {readers} kunnen dit lezen, de mentor niet.',
		home: 'Alleen {readers} kunnen dit lezen. Zij weten wat te doen bij zorgen over thuis.',
	},
	atOnce: 'De school heeft meteen bericht gekregen.',
	closed: 'De school is nu dicht. Vanaf {day} om {time} uur leest er weer iemand mee.',
	doNotWait: 'Wacht daar niet op als er gevaar is.',

	by: 'Uiterlijk {day}',
	byToday: 'Uiterlijk vandaag, {day}',
	byTomorrow: 'Uiterlijk morgen, {day}',
	around: 'Rond {day}',
	asap: 'Zo snel mogelijk',
	then: 'Daarna',
	answer: {
		talk: 'Je krijgt een bericht: wanneer en waar wil jij praten?',
		named: {
			je: 'Je hoort van ons. Ons antwoord staat ook bij je code.',
			u: 'U hoort van ons. Ons antwoord staat ook bij uw code.',
		},
		nameless: {
			je: 'Ons antwoord staat klaar. Je leest het met je code.',
			u: 'Ons antwoord staat klaar. U leest het met uw code.',
		},
	},
	talk: {
		bulliedSelf: 'Dan is er een gesprek. Jij vertelt. Samen kiezen jullie de eerste stap.',
		bulliedNameless: 'Wil je praten? Schrijf dat bij je code. Jij kiest wanneer we weten wie je bent.',
		witness:
			'Weten we om wie het gaat? Dan is er met die leerlingen gepraat. Misschien vragen we je nog iets.',
		joinsIn:
			'Dan zijn er gesprekken. Weten we wie je bent? Dan praten we ook met jou, om je te helpen stoppen.',
		guardian: 'Weten we om wie het gaat? Dan is er met die leerlingen gepraat. Wij spreken ook u graag.',
		staff: 'Weten we om wie het gaat? Dan is er met die leerlingen gepraat.',
		other:
			'Weten we om wie het gaat? Dan is er met die leerlingen gepraat. Niet alles wat we doen, mogen we vertellen.',
	},
	smallCircle: {
		self: 'We bespreken eerst met jou wat er nu kan. Alleen bij direct gevaar, of als de wet het vraagt, doen we meteen iets.',
		other: 'We kijken wat er nu nodig is. Niet alles wat we doen, mogen we vertellen.',
	},
	check: {
		self: 'Dan vragen we aan jou of het gestopt is.',
		other: 'Dan vragen we of het gestopt is aan degene die gepest wordt.',
	},

	code: { je: 'Jouw code', u: 'Uw code' },
	codeText: {
		je: 'Schrijf de code op, of maak een foto. Daarmee lees je ons antwoord op elke telefoon. Je kunt er ook later iets mee toevoegen. Na een half uur staat de code hier niet meer.',
		u: 'Schrijf de code op, of maak een foto. Daarmee leest u ons antwoord op elke telefoon. U kunt er ook later iets mee toevoegen. Na een half uur staat de code hier niet meer.',
	},
	word: { je: 'Typ één woord van je code over', u: 'Typ één woord van uw code over' },
	wordHint: { je: 'Zo weet je zeker dat je hem hebt.', u: 'Zo weet u zeker dat u hem hebt.' },
	confirm: 'Ik heb de code bewaard',
	leaving: 'Met Snel weg verdwijnt ook de code van deze pagina.',
	wrongWord: 'Dat woord staat niet in de code. Kijk nog een keer.',

	talkNow: 'Nu iemand spreken?',
	call: 'Bel {phone}',
	nowClosed: 'Nu dicht.',
	danger: 'Gaat het plotseling slechter, of is er gevaar? Bel 112, of loop naar een docent.',

	goneTitle: 'Klaar – Vijfspoor',
	kept: 'Je code is bewaard',
	keptText: 'Je kunt deze pagina nu sluiten. Met je code lees je later ons antwoord.',
	gone: 'Hier staat niets meer',
	goneText:
		'De code staat hier maar kort, zodat niemand anders hem vindt. Heb je hem opgeschreven? Dan lees je daarmee ons antwoord.',
	readAnswer: 'Antwoord lezen',
	home: 'Naar de eerste pagina',
};

export const en: typeof nl = {
	title: 'Sent – Vijfspoor',
	skip: 'Go to the text',
	heading: same('Good that you told us'),
	lead: {
		bulliedSelf: 'Your report has arrived. You are no longer alone in this.',
		witness: 'Your report has arrived. You are helping someone with it.',
		joinsIn: 'Your report has arrived. Saying this is already a step.',
		guardian: 'Your report has arrived. We take your worries seriously.',
		staff: 'Your report has arrived. Your word counts as a report.',
		other: 'Your report has arrived.',
	},
	happens: 'What happens now?',
	and: '{first} and {last}',

	now: 'Now',
	ready: same('Your report is waiting for {readers}.'),
	readyForSchool: same('Your report is waiting for the school management.'),
	circle: {
		sexual: 'Only {readers} can read this.',
		sexualByStaff: 'Only {readers} can read this. The law says what the school must do at once.',
		staffNamed: 'Only {readers} can read this, the mentor cannot.',
		home: 'Only {readers} can read this, someone who knows what to do with worries about home.',
	},
	manyInCircle: {
		sexual: 'Only {readers} can read this.',
		sexualByStaff: 'Only {readers} can read this. The law says what the school must do at once.',
		staffNamed: 'Only {readers} can read this, the mentor cannot.',
		home: 'Only {readers} can read this. They know what to do with worries about home.',
	},
	atOnce: 'The school got a message at once.',
	closed: 'School is closed now. From {day} at {time} someone reads again.',
	doNotWait: 'Do not wait for that if there is danger.',

	by: 'By {day}',
	byToday: 'Today, {day}',
	byTomorrow: 'By tomorrow, {day}',
	around: 'Around {day}',
	asap: 'As soon as possible',
	then: 'After that',
	answer: {
		talk: 'You get a message: when and where do you want to talk?',
		named: same('You hear from us. Our answer is also with your code.'),
		nameless: same('Our answer is ready. You read it with your code.'),
	},
	talk: {
		bulliedSelf: 'Then there is a talk. You tell. Together you choose the first step.',
		bulliedNameless: 'Do you want to talk? Write that with your code. You choose when we learn who you are.',
		witness:
			'Do we know who it is about? Then someone has talked with those pupils. We may ask you something more.',
		joinsIn: 'Then there are talks. Do we know who you are? Then we talk with you too, to help you stop.',
		guardian:
			'Do we know who it is about? Then someone has talked with those pupils. We would like to speak with you too.',
		staff: 'Do we know who it is about? Then someone has talked with those pupils.',
		other:
			'Do we know who it is about? Then someone has talked with those pupils. We may not tell everything we do.',
	},
	smallCircle: {
		self: 'We first discuss with you what is possible now. Only in direct danger, or when the law asks it, we act at once.',
		other: 'We look at what is needed now. We may not tell everything we do.',
	},
	check: {
		self: 'Then we ask you whether it has stopped.',
		other: 'Then we ask the one who is being bullied whether it has stopped.',
	},

	code: same('Your code'),
	codeText: same(
		'Write down the code, or take a photo. With it you read our answer on any phone. You can also add something later. After half an hour the code is no longer here.',
	),
	word: same('Type one word of your code'),
	wordHint: same('Then you know for sure that you have it.'),
	confirm: 'I have kept the code',
	leaving: 'With Leave quickly the code disappears from this page too.',
	wrongWord: 'That word is not in the code. Look once more.',

	talkNow: 'Talk with someone now?',
	call: 'Call {phone}',
	nowClosed: 'Closed now.',
	danger: 'Does it suddenly get worse, or is there danger? Call 112, or go to a teacher.',

	goneTitle: 'Done – Vijfspoor',
	kept: 'Your code is kept',
	keptText: 'You can close this page now. With your code you read our answer later.',
	gone: 'There is nothing here any more',
	goneText:
		'The code is here for a short while only, so that nobody else finds it. Did you write it down? Then you read our answer with it.',
	readAnswer: 'Read the answer',
	home: 'To the first page',
};
