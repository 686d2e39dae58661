/** /antwoord: reading the school's answer with the code of five words, and writing back. */

export const nl = {
	title: 'Antwoord – Vijfspoor',
	skip: 'Ga naar de tekst',
	unlock: {
		heading: 'Lees ons antwoord',
		lead: 'Je kreeg een code van vijf woorden. Vul die hier in.',
		code: 'Jouw code',
		codeHint: 'Vijf woorden, met spaties ertussen. Plakken mag.',
		open: 'Openen',
		wrong: 'Met deze woorden vinden we niets. Kijk of ze goed staan, en probeer het nog een keer.',
		lost: 'Code kwijt? Dan kunnen we het antwoord niet laten zien. Je kunt wel opnieuw iets vertellen.',
		tellAgain: 'Vertel opnieuw',
		over: 'De tijd is om. Vul je code nog een keer in. Je tekst staat er nog.',
		keptText: 'Dit wilde je schrijven',
	},
	thread: {
		heading: 'Ons antwoord',
		school: 'De school, {day}',
		own: 'Jij, {day}',
		ownText:
			'Je schreef ons. Wat je schreef, laten we hier niet zien. Zo blijft het van jou als iemand je code vindt.',
		none: 'Er is nog geen antwoord. Kijk later nog eens.',
		talk: 'Wil je praten?',
		text: 'Schrijf iets aan de school',
		textHint: 'Bijvoorbeeld waar en wanneer jij wilt praten. Of wat er nog gebeurd is.',
		send: 'Versturen',
		again: 'Het is weer gebeurd',
		sent: 'Je bericht is verstuurd. Iemand van school leest het.',
		done: 'Klaar',
		doneText: 'Met Klaar sluit je dit af. Daarna is je code weer nodig.',
		danger: 'Is er nu gevaar? Bel 112, of loop naar een docent.',
	},
};

export const en: typeof nl = {
	title: 'Answer – Vijfspoor',
	skip: 'Go to the text',
	unlock: {
		heading: 'Read our answer',
		lead: 'You got a code of five words. Fill it in here.',
		code: 'Your code',
		codeHint: 'Five words, with spaces between them. You may paste.',
		open: 'Open',
		wrong: 'We find nothing with these words. Check whether they are right, and try once more.',
		lost: 'Lost your code? Then we cannot show the answer. You can tell us something again.',
		tellAgain: 'Tell again',
		over: 'The time is up. Fill in your code once more. Your text is still here.',
		keptText: 'This is what you wanted to write',
	},
	thread: {
		heading: 'Our answer',
		school: 'The school, {day}',
		own: 'You, {day}',
		ownText:
			'You wrote to us. We do not show here what you wrote. It stays yours if someone finds your code.',
		none: 'There is no answer yet. Look again later.',
		talk: 'Do you want to talk?',
		text: 'Write something to the school',
		textHint: 'For example where and when you want to talk. Or what else has happened.',
		send: 'Send',
		again: 'It happened again',
		sent: 'Your message has been sent. Someone at school reads it.',
		done: 'Done',
		doneText: 'With Done you close this. After that you need your code again.',
		danger: 'Is there danger now? Call 112, or go to a teacher.',
	},
};
