/** Five tracks for five parties, all running side by side. Protocol §2.1. */
import type { Track } from '../../../schema.ts';

export const tracks = [
	{
		number: 1,
		id: 'bulliedPupil',
		because: '§2.1.0',
		name: { nl: 'Steun voor de leerling die gepest wordt', en: 'Support for the pupil who is bullied' },
		shortLabel: { nl: 'Leerling die gepest wordt', en: 'Bullied pupil' },
		points: [
			{
				id: 'takeSeriously',
				because: '§2.1.1.1',
				text: {
					nl: 'We nemen het serieus en zoeken uit hoe erg het is.',
					en: 'We take it seriously and find out how bad it is.',
				},
			},
			{
				id: 'discussSolutions',
				because: '§2.1.1.2',
				text: {
					nl: 'We bespreken met de leerling wat zou kunnen helpen.',
					en: 'We discuss with the pupil what might help.',
				},
			},
			{
				id: 'helpWorkingOnThem',
				because: '§2.1.1.3',
				text: {
					nl: 'We helpen de leerling om daaraan te werken.',
					en: 'We help the pupil to work on it.',
				},
			},
			{
				id: 'adviceOrHelp',
				because: '§2.1.1.4',
				text: {
					nl: 'Is er meer nodig? Dan zoeken we hulp, zoals een training in sociale vaardigheden.',
					en: 'Is more needed? Then we look for help, such as a training in social skills.',
				},
			},
			{
				id: 'guardiansNotice',
				because: '§2.1.1.5',
				text: {
					nl: 'Ouders zien soms als eersten dat er iets is. Voor hen is er een lijst met signalen.',
					en: 'Parents are sometimes the first to see that something is wrong. There is a list of signals for them.',
				},
			},
		],
	},
	{
		number: 2,
		id: 'bullyingPupil',
		because: '§2.1.0',
		name: { nl: 'Steun voor de leerling die pest', en: 'Support for the pupil who bullies' },
		shortLabel: { nl: 'Leerling die pest', en: 'Bullying pupil' },
		points: [
			{
				id: 'whatItDoes',
				because: '§2.1.2.1',
				text: {
					nl: 'We bespreken wat pesten met de ander doet.',
					en: 'We discuss what bullying does to the other.',
				},
			},
			{
				id: 'whereItComesFrom',
				because: '§2.1.2.2',
				text: {
					nl: 'We zoeken samen waar het gedrag vandaan komt.',
					en: 'Together we look for where the behaviour comes from.',
				},
			},
			{
				id: 'howItCanChange',
				because: '§2.1.2.3',
				text: {
					nl: 'Het pesten moet stoppen. We helpen om het anders te doen.',
					en: 'The bullying must stop. We help to do it differently.',
				},
			},
			{
				id: 'adviceOrHelp',
				because: '§2.1.2.4',
				text: {
					nl: 'Is er meer nodig? Dan zoeken we hulp, ook voor deze leerling.',
					en: 'Is more needed? Then we look for help, for this pupil too.',
				},
			},
		],
	},
	{
		number: 3,
		id: 'group',
		because: '§2.1.0',
		name: { nl: 'De groep doet mee', en: 'The group takes part' },
		shortLabel: { nl: 'De groep', en: 'The group' },
		points: [
			{
				id: 'ownPart',
				because: '§2.1.3.1',
				text: {
					nl: 'We praten met de groep over wat er speelt en over ieders rol.',
					en: 'We talk with the group about what is going on and about everyone’s part.',
				},
			},
			{
				id: 'contribution',
				because: '§2.1.3.2',
				text: {
					nl: 'Iedereen bedenkt wat zou helpen, en wat je zelf kunt doen.',
					en: 'Everyone thinks about what would help, and what they can do themselves.',
				},
			},
			{
				id: 'workingTogether',
				because: '§2.1.3.3',
				text: {
					nl: 'We werken er samen aan. De leerlingen doen het zelf.',
					en: 'We work on it together. The pupils do it themselves.',
				},
			},
		],
	},
	{
		number: 4,
		id: 'guardians',
		because: '§2.1.0',
		name: { nl: 'Steun voor en van ouders en verzorgers', en: 'Support for and from parents and guardians' },
		shortLabel: { nl: 'Ouders', en: 'Parents' },
		points: [
			{
				id: 'takeSeriously',
				because: '§2.1.4.1',
				text: {
					nl: 'Ouders die zich zorgen maken, nemen we serieus.',
					en: 'Parents who are worried are taken seriously.',
				},
			},
			{
				id: 'explain',
				because: '§2.1.4.2',
				text: {
					nl: 'We leggen uit wat pesten is en wat we eraan doen.',
					en: 'We explain what bullying is and what we do about it.',
				},
			},
			{
				id: 'refer',
				because: '§2.1.4.3',
				text: {
					nl: 'Soms wijzen we de weg naar een deskundige.',
					en: 'Sometimes we point the way to an expert.',
				},
			},
		],
	},
	{
		number: 5,
		id: 'school',
		because: '§2.1.0',
		name: { nl: 'Wat de school doet', en: 'What the school does' },
		shortLabel: { nl: 'De school', en: 'The school' },
		points: [
			{
				id: 'staffKnow',
				because: '§2.1.5.1',
				text: {
					nl: 'Alle medewerkers weten wat pesten is en wat wij dan doen.',
					en: 'All staff know what bullying is and what we do then.',
				},
			},
			{
				id: 'policy',
				because: '§2.1.5.2',
				text: {
					nl: 'De school heeft beleid voor veiligheid en tegen pesten. Elke medewerker kent het.',
					en: 'The school has a policy for safety and against bullying. Every member of staff knows it.',
				},
			},
		],
	},
] as const satisfies readonly Track[];
