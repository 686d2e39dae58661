/** The list of dossiers. It never says that there is no dossier: that would be a statement about a child. */

export const nl = {
	title: 'Dossiers',
	lead: 'Wat loopt staat bovenaan, het laatst gewijzigde eerst.',
	groups: { open: 'Lopend', closed: 'Afgerond' },
	status: { open: 'Loopt', closed: 'Afgerond' },
	changed: 'Laatst gewijzigd op {day}',
	statusOnly: 'Dossier: alleen de stand',
	unnamed: 'Dossier',
	homeGroup: 'klas {title}',
	quiet: '{n} dagen stil',
	level: 'Niveau {level}',
	more: 'Meer dossiers',
	lanes: 'Spoor: {names}',
	empty: {
		title: 'Hier staat nu niets voor jou.',
		text: 'Een dossier komt hier als jij de trekker bent, of als een leerling van je klas erbij hoort.',
		action: 'Naar Vandaag',
	},
	end: {
		title: 'Dit was alles.',
		text: 'Verder terug staat er niets meer voor jou.',
		action: 'Terug naar het begin',
	},
};

export const en: typeof nl = {
	title: 'Dossiers',
	lead: 'What is open comes first, the latest change on top.',
	groups: { open: 'Open', closed: 'Closed' },
	status: { open: 'Open', closed: 'Closed' },
	changed: 'Last changed on {day}',
	statusOnly: 'Dossier: status only',
	unnamed: 'Dossier',
	homeGroup: 'class {title}',
	quiet: 'quiet for {n} days',
	level: 'Level {level}',
	more: 'More dossiers',
	lanes: 'Track: {names}',
	empty: {
		title: 'There is nothing here for you now.',
		text: 'A dossier appears here when you are its lead, or when a pupil of your class is part of it.',
		action: 'To Today',
	},
	end: {
		title: 'That was all.',
		text: 'Further back there is nothing more for you.',
		action: 'Back to the start',
	},
};
