/** Signing in: for a school whose accounts are still to come, and for the demo school, where anyone may be anyone. */

export const nl = {
	signIn: {
		title: 'Inloggen',
		demo: 'Dit is een demo. Alle namen zijn verzonnen, en niets gaat naar een echte school.',
		demoAction: 'Kies wie je wilt zijn',
		school:
			'De school maakt de accounts. Inloggen met je schoolaccount kan hier nog niet; dat komt later. Vragen? Ga naar de {who} van je school.',
		noAccount: 'Wil je iets vertellen? Daar heb je geen account voor nodig.',
		report: 'Vertel het ons',
		answer: 'Lees je antwoord met je code',
	},
	demo: {
		title: 'Wie wil je zijn?',
		lead: 'Dit is een demoschool. Iedereen hieronder is verzonnen. Kies iemand, dan ben je ingelogd als die persoon.',
		now: 'Je bent nu {name}. Kies je iemand anders, dan ben je daarna die persoon.',
		unknown: 'Kies iemand uit de lijst.',
		be: 'Inloggen',
		as: 'als {name}',
		groups: {
			staff: { title: 'Medewerkers', text: 'Zij beginnen op Vandaag.' },
			pupil: { title: 'Leerlingen', text: 'Hun eigen pagina’s komen later. Je begint op de eerste pagina.' },
			guardian: { title: 'Ouders', text: 'Hun eigen pagina’s komen later. Je begint op de eerste pagina.' },
		},
		in: '{role} in {groups}',
		mentorOf: '{role} van {groups}',
		parentOf: '{role} van {children}',
		withScope: '{role} {scope}',
		scopes: { lower: 'onderbouw', upper: 'bovenbouw' },
		staff: 'medewerker',
		and: ' en ',
	},
};

export const en: typeof nl = {
	signIn: {
		title: 'Sign in',
		demo: 'This is a demo. All names are invented, and nothing goes to a real school.',
		demoAction: 'Choose who you want to be',
		school:
			'The school sets up the accounts. Signing in with your school account is not possible here yet; it comes later. Questions? Ask the {who} of your school.',
		noAccount: 'Do you want to tell us something? You do not need an account for that.',
		report: 'Tell us',
		answer: 'Read your answer with your code',
	},
	demo: {
		title: 'Who do you want to be?',
		lead: 'This is a demo school. Everyone below is invented. Choose someone and you are signed in as that person.',
		now: 'You are now {name}. If you choose someone else, you will be that person after that.',
		unknown: 'Choose someone from the list.',
		be: 'Sign in',
		as: 'as {name}',
		groups: {
			staff: { title: 'Staff', text: 'They start at Today.' },
			pupil: { title: 'Pupils', text: 'Their own pages come later. You start at the first page.' },
			guardian: { title: 'Parents', text: 'Their own pages come later. You start at the first page.' },
		},
		in: '{role} in {groups}',
		mentorOf: '{role} of {groups}',
		parentOf: '{role} of {children}',
		withScope: '{role} {scope}',
		scopes: { lower: 'lower school', upper: 'upper school' },
		staff: 'member of staff',
		and: ' and ',
	},
};
