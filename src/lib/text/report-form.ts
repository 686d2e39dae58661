/** The words of the report form. What one may choose comes from the book; whom we speak to decides between je and u. */
import { same } from './address.ts';
import type { Both } from './language.ts';

export const nl = {
	name: 'Vijfspoor',
	skipLabel: 'Direct naar',
	skip: 'Ga naar de vraag',
	leave: 'Snel weg',
	back: 'Terug',
	foot: 'Vijfspoor is de aanpak tegen pesten van het {school}.',
	help: 'Hulp',
	safety: 'Over Snel weg',

	title: 'Vraag {step} van {of} – Vijfspoor',
	progress: 'Vraag {step} van {of}',
	next: 'Verder',
	sendNow: 'Nu versturen',
	send: 'Versturen',
	errors: 'Kijk hier nog even naar',
	optional: '(mag leeg)',
	skipThis: { je: 'Vul in wat je wilt. Overslaan mag.', u: 'Vul in wat u wilt. Overslaan mag.' },
	notSent: {
		je: 'Er is nog niets verstuurd. Met Snel weg ga je meteen van deze pagina af. Wat je typte, is dan weg.',
		u: 'Er is nog niets verstuurd. Met Snel weg gaat u meteen van deze pagina af. Wat u typte, is dan weg.',
	},
	offline: {
		je: 'Versturen lukt nu niet. Je tekst staat er nog.',
		u: 'Versturen lukt nu niet. Uw tekst staat er nog.',
	},

	start: {
		title: 'Begin – Vijfspoor',
		skip: 'Ga naar de tekst',
		heading: 'Vertel wat er aan de hand is',
		lead: 'Word je gepest? Zie je dat een ander gepest wordt? Of doe je mee, en wil je dat het stopt? Hier kun je het vertellen.',
		howHeading: 'Zo werkt het',
		how: [
			'Je krijgt {of} korte vragen. Alleen de eerste moet je beantwoorden.',
			'Je naam noemen mag. Het hoeft niet.',
			'Je mentor leest het, of iemand anders die je kiest. Je hebt antwoord binnen {term}.',
			'Je krijgt een code. Daarmee lees je ons antwoord.',
		],
		honestHeading: 'Wat we wel en niet beloven',
		ifItIsYou: 'Word jij gepest?',
		aboutStaff: 'Gaat het over iemand die op school werkt? Dan leest je mentor het niet.',
		leaveHeading: 'Kijkt er iemand mee?',
		leaveText:
			'Met Snel weg ga je meteen van deze pagina af. Drie keer op Shift drukken kan ook. Wat je typte, is dan weg.',
		leaveMore: 'Meer over Snel weg',
		begin: 'Start',
		haveCode: 'Heb je al een code? Lees ons antwoord',
		alsoForParents: 'Bent u ouder of verzorger? Dit formulier is ook voor u.',
		danger: 'Ben je nu in gevaar? Bel 112, of loop naar een volwassene.',
	},

	from: {
		heading: 'Wat past bij jou?',
		missing: 'Kies wat past. Past niets precies? Kies “Iemand anders”.',
		notSure: 'Weet je het niet zeker? Je mag het toch vertellen.',
	},

	story: {
		heading: 'Vertel wat er gebeurt',
		label: { je: 'In je eigen woorden', u: 'In uw eigen woorden' },
		hint: 'Hoe begon het? Wat was de laatste keer? Alles mag.',
		forms: 'Wat gebeurt er?',
		formsHint: 'Kies alles wat past. Dit hoeft niet.',
		online: 'Gebeurt het online?',
	},

	where: {
		heading: 'Waar en hoe vaak?',
		places: 'Waar gebeurt het?',
		placesHint: 'Kies alles wat past.',
		frequency: 'Hoe vaak gebeurt het?',
	},

	who: {
		heading: 'Om wie gaat het?',
		bulliedPupil: 'Wie wordt er gepest?',
		bulliedPupilHint: {
			je: 'Een voornaam is genoeg. Weet je de naam niet? Schrijf dan hoe we weten wie het is.',
			u: 'Een voornaam is genoeg. Weet u de naam niet? Schrijf dan hoe we weten wie het is.',
		},
		ownHomeGroup: 'In welke klas zit je?',
		homeGroup: 'In welke klas zit degene die gepest wordt?',
		homeGroupHint: 'Dan weten we welke mentor dit moet lezen.',
		noHomeGroup: 'Weet ik niet, of zeg ik liever niet',
		about: 'Wie doet het?',
		aboutHint: 'Is het de mentor, of iemand anders die op school werkt? Dan leest de mentor dit niet.',
		aboutChoices: {
			pupil: 'Een leerling, of meer leerlingen',
			staff: 'Iemand die op school werkt',
			mentor: 'De mentor van de klas',
			outside: 'Iemand van buiten school',
			dontKnow: 'Weet ik niet',
		},
		ownMentor: 'Mijn mentor',
		names: 'Wie zijn dat?',
		namesHint: 'Namen mogen, maar het hoeft niet. “Iemand uit 3A” is ook goed.',
	},

	safe: {
		concerns: 'Is er nog iets wat we moeten weten?',
		concernsHint:
			'Dit hoeft niet. We vragen het omdat we dan sneller helpen. Soms mogen er ook minder mensen meelezen.',
		nowTitle: 'Wacht niet op ons',
		alsoTitle: { je: 'Hier kun je ook terecht', u: 'Hier kunt u ook terecht' },
		now: 'Is er gevaar? Bel 112. Of loop nu naar een docent, de conciërge of een andere volwassene.',
		atOnce: {
			je: 'Als je dit verstuurt, krijgt de school meteen bericht. Buiten schooltijd ziet misschien niemand dat direct.',
			u: 'Als u dit verstuurt, krijgt de school meteen bericht. Buiten schooltijd ziet misschien niemand dat direct.',
		},
		call: 'Bel {phone}',
	},

	reach: {
		heading: { je: 'Hoe mogen we je bereiken?', u: 'Hoe mogen we u bereiken?' },
		named: { je: 'Wil je je naam noemen?', u: 'Wilt u uw naam noemen?' },
		withName: 'Met mijn naam',
		withNameHint: { je: 'Dan kunnen we zelf naar je toe komen.', u: 'Dan kunnen we u zelf bereiken.' },
		withoutName: 'Zonder mijn naam',
		withoutNameHint: { je: 'Je leest ons antwoord met een code.', u: 'U leest ons antwoord met een code.' },
		chooseNothing: {
			je: 'Kies je niets? Dan sturen we het zonder je naam.',
			u: 'Kiest u niets? Dan sturen we het zonder uw naam.',
		},
		name: { je: 'Hoe heet je?', u: 'Hoe heet u?' },
		nameHint: { je: 'Alleen als je je naam wilt noemen.', u: 'Alleen als u uw naam wilt noemen.' },
		nameMissing: 'Vul een naam in, of kies “Zonder mijn naam”.',
		reachedBy: { je: 'Hoe bereiken we je het liefst?', u: 'Hoe bereiken we u het liefst?' },
		reachedByHint: {
			je: 'Bijvoorbeeld: spreek me aan na de les.',
			u: 'Bijvoorbeeld een telefoonnummer, en wanneer u op kunt nemen.',
		},
		reader: 'Wie mag dit lezen?',
		readerHint:
			'Soms leest iemand anders het. Bijvoorbeeld als het over een medewerker gaat, over iets seksueels of over thuis. Of als er gevaar is.',
		mentor: 'De mentor van die klas',
		mentorAbout: 'De mentor zoekt uit wat er speelt.',
		namelessHeading: 'Wat betekent “zonder mijn naam”?',
		nameless: [
			{
				je: 'Wie het leest, ziet je naam niet. Soms kan iemand toch raden wie je bent, door wat je vertelt.',
				u: 'Wie het leest, ziet uw naam niet. Soms kan iemand toch raden wie u bent, door wat u vertelt.',
			},
			{
				je: 'We kunnen je niet opzoeken. Raak je de code kwijt, dan kun je ons antwoord niet meer lezen.',
				u: 'We kunnen u niet opzoeken. Raakt u de code kwijt, dan kunt u ons antwoord niet meer lezen.',
			},
			{
				je: 'Bij je melding staat op welke dag je hem stuurde, niet hoe laat. Alleen bij gevaar onthouden we de tijd, tot iemand het heeft gelezen.',
				u: 'Bij uw melding staat op welke dag u hem stuurde, niet hoe laat. Alleen bij gevaar onthouden we de tijd, tot iemand het heeft gelezen.',
			},
		],
	},

	check: {
		heading: 'Klopt dit?',
		card: 'Dit sturen we op',
		from: { je: 'Wat past bij jou', u: 'Wat past bij u' },
		story: { je: 'Wat je vertelt', u: 'Wat u vertelt' },
		where: 'Waar en hoe vaak',
		who: 'Om wie het gaat',
		safe: 'Of het veilig is',
		reach: { je: 'Hoe we je bereiken', u: 'Hoe we u bereiken' },
		homeGroup: 'Klas: {group}',
		reader: 'Lezen: {reader}',
		nameless: { je: 'Zonder je naam', u: 'Zonder uw naam' },
		empty: 'Niet ingevuld',
		change: 'Wijzig',
		promise: 'Wat we wel en niet beloven',
		nothing: 'Er staat nog niets in',
		nothingText:
			'Heb je net iets verstuurd? Dan is het binnen. Was je een tijdje weg? Dan is gewist wat je typte, zodat niemand anders het leest.',
		seeCode: 'Naar de code',
		again: 'Begin bij vraag 1',
	},
};

export type ReportFormWords = typeof nl;

export const en: ReportFormWords = {
	name: 'Vijfspoor',
	skipLabel: 'Skip to',
	skip: 'Go to the question',
	leave: 'Leave quickly',
	back: 'Back',
	foot: 'Vijfspoor is how {school} deals with bullying.',
	help: 'Help',
	safety: 'About Leave quickly',

	title: 'Question {step} of {of} – Vijfspoor',
	progress: 'Question {step} of {of}',
	next: 'Continue',
	sendNow: 'Send now',
	send: 'Send',
	errors: 'Please look at this once more',
	optional: '(may be left empty)',
	skipThis: same('Fill in what you want. You may skip things.'),
	notSent: same(
		'Nothing has been sent yet. With Leave quickly you leave this page at once. What you typed is then gone.',
	),
	offline: same('Sending does not work now. Your text is still here.'),

	start: {
		title: 'Begin – Vijfspoor',
		skip: 'Go to the text',
		heading: 'Tell us what is going on',
		lead: 'Are you being bullied? Do you see that someone else is? Or do you join in, and do you want it to stop? You can tell it here.',
		howHeading: 'How it works',
		how: [
			'You get {of} short questions. Only the first one needs an answer.',
			'You may give your name. You need not.',
			'Your mentor reads it, or someone else you choose. You have an answer within {term}.',
			'You get a code. With it you read our answer.',
		],
		honestHeading: 'What we do and do not promise',
		ifItIsYou: 'Are you being bullied?',
		aboutStaff: 'Is it about someone who works at school? Then your mentor does not read it.',
		leaveHeading: 'Is someone looking over your shoulder?',
		leaveText:
			'With Leave quickly you leave this page at once. Pressing Shift three times does the same. What you typed is then gone.',
		leaveMore: 'More about Leave quickly',
		begin: 'Start',
		haveCode: 'Do you have a code? Read our answer',
		alsoForParents: 'Are you a parent or guardian? This form is for you too.',
		danger: 'Are you in danger now? Call 112, or go to an adult.',
	},

	from: {
		heading: 'What fits you?',
		missing: 'Choose what fits. Does nothing fit exactly? Choose “Someone else”.',
		notSure: 'Not sure? You may still tell it.',
	},

	story: {
		heading: 'Tell what is happening',
		label: same('In your own words'),
		hint: 'How did it begin? What was the last time? Anything goes.',
		forms: 'What is happening?',
		formsHint: 'Choose everything that fits. You need not.',
		online: 'Does it happen online?',
	},

	where: {
		heading: 'Where and how often?',
		places: 'Where does it happen?',
		placesHint: 'Choose everything that fits.',
		frequency: 'How often does it happen?',
	},

	who: {
		heading: 'Who is it about?',
		bulliedPupil: 'Who is being bullied?',
		bulliedPupilHint: same(
			'A first name is enough. Don’t know the name? Then write how we can tell who it is.',
		),
		ownHomeGroup: 'Which class are you in?',
		homeGroup: 'Which class is the pupil who is being bullied in?',
		homeGroupHint: 'Then we know which mentor should read this.',
		noHomeGroup: 'I don’t know, or I would rather not say',
		about: 'Who does it?',
		aboutHint: 'Is it the mentor, or someone else who works at school? Then the mentor does not read this.',
		aboutChoices: {
			pupil: 'A pupil, or several pupils',
			staff: 'Someone who works at school',
			mentor: 'The mentor of the class',
			outside: 'Someone from outside school',
			dontKnow: 'I don’t know',
		},
		ownMentor: 'My mentor',
		names: 'Who are they?',
		namesHint: 'You may give names, but you need not. “Someone from 3A” is fine too.',
	},

	safe: {
		concerns: 'Is there anything else we should know?',
		concernsHint:
			'You need not answer. We ask because we can then help faster. Sometimes fewer people may read it, too.',
		nowTitle: 'Do not wait for us',
		alsoTitle: same('You can also go here'),
		now: 'Is there danger? Call 112. Or go to a teacher, the caretaker or another adult now.',
		atOnce: same(
			'When you send this, the school gets a message at once. Outside school hours perhaps nobody sees it straight away.',
		),
		call: 'Call {phone}',
	},

	reach: {
		heading: same('How may we reach you?'),
		named: same('Do you want to give your name?'),
		withName: 'With my name',
		withNameHint: same('Then we can come to you ourselves.'),
		withoutName: 'Without my name',
		withoutNameHint: same('You read our answer with a code.'),
		chooseNothing: same('Choose nothing? Then we send it without your name.'),
		name: same('What is your name?'),
		nameHint: same('Only if you want to give your name.'),
		nameMissing: 'Fill in a name, or choose “Without my name”.',
		reachedBy: same('How do you want us to reach you?'),
		reachedByHint: {
			je: 'For example: talk to me after the lesson.',
			u: 'For example a phone number, and when you can answer.',
		},
		reader: 'Who may read this?',
		readerHint:
			'Sometimes someone else reads it. For example when it is about a member of staff, something sexual, or home. Or when there is danger.',
		mentor: 'The mentor of that class',
		mentorAbout: 'The mentor finds out what is going on.',
		namelessHeading: 'What does “without my name” mean?',
		nameless: [
			same(
				'Who reads it does not see your name. Sometimes someone can still guess who you are, from what you tell.',
			),
			same('We cannot look you up. If you lose the code, you can no longer read our answer.'),
			same(
				'Your report says on which day you sent it, not at what time. Only in danger do we remember the time, until someone has read it.',
			),
		],
	},

	check: {
		heading: 'Is this right?',
		card: 'This is what we send',
		from: same('What fits you'),
		story: same('What you tell'),
		where: 'Where and how often',
		who: 'Who it is about',
		safe: 'Whether it is safe',
		reach: same('How we reach you'),
		homeGroup: 'Class: {group}',
		reader: 'To be read by: {reader}',
		nameless: same('Without your name'),
		empty: 'Not filled in',
		change: 'Change',
		promise: 'What we do and do not promise',
		nothing: 'There is nothing here yet',
		nothingText:
			'Did you just send something? Then it has arrived. Were you away for a while? Then what you typed is erased, so that nobody else reads it.',
		seeCode: 'To the code',
		again: 'Begin at question 1',
	},
};

/** Each question as it stands above its answer; kept with the answer, because questions change. */
export const askedInReport = {
	from: { nl: nl.from.heading, en: en.from.heading },
	story: { nl: nl.story.heading, en: en.story.heading },
	forms: { nl: nl.story.forms, en: en.story.forms },
	places: { nl: nl.where.places, en: en.where.places },
	frequency: { nl: nl.where.frequency, en: en.where.frequency },
	bulliedPupil: { nl: nl.who.bulliedPupil, en: en.who.bulliedPupil },
	about: { nl: nl.who.about, en: en.who.about },
	who: { nl: nl.who.names, en: en.who.names },
	/** Who tells decides whose safety is asked about: the book has those words, this is the plain one. */
	safe: { nl: 'Is het nu veilig?', en: 'Is it safe now?' },
	concerns: { nl: nl.safe.concerns, en: en.safe.concerns },
} satisfies Record<string, Both<string>>;
