/** Who does what, so that everyone can see their own part. Protocol §0.7. */
import type { RoleEntry } from '../../schema.ts';
import { askedByLaw, chosenBySchool } from './not-from-protocol.ts';

export const roles = [
	{
		id: 'pupil',
		kind: 'pupil',
		because: '§PM.1',
		name: { nl: 'leerling', en: 'pupil' },
		does: [
			{
				id: 'tells',
				because: '§PM.1',
				text: {
					nl: 'Je mag vertellen wat er gebeurt. Ook als het om een ander gaat.',
					en: 'You may tell what happens. Also when it is about someone else.',
				},
			},
			{
				id: 'decidesTheWord',
				because: '§1.2.17',
				text: {
					nl: 'Overkomt het jou? Dan bepaal jij of het plagen of pesten is.',
					en: 'Does it happen to you? Then you decide whether it is teasing or bullying.',
				},
			},
			{
				id: 'makesAgreements',
				because: '§2.2.4.4',
				text: {
					nl: 'Je maakt mee de afspraken. Je hoort wanneer we kijken of het werkt.',
					en: 'You help make the agreements. You hear when we check whether they work.',
				},
			},
			{
				id: 'helpsTheGroup',
				because: '§2.1.3.3',
				text: {
					nl: 'Zit je in de groep? Dan kun je meehelpen om het beter te maken.',
					en: 'Are you in the group? Then you can help to make it better.',
				},
			},
		],
	},
	{
		id: 'guardian',
		kind: 'guardian',
		because: '§PM.1',
		name: { nl: 'ouder of verzorger', en: 'parent or guardian' },
		does: [
			{
				id: 'tells',
				because: '§PM.1',
				text: {
					nl: 'U kunt de school vertellen waar u zich zorgen over maakt.',
					en: 'You can tell the school what worries you.',
				},
			},
			{
				id: 'noticesSignals',
				because: '§2.1.1.5',
				text: {
					nl: 'U ziet thuis soms dingen die wij niet zien. Die horen we graag.',
					en: 'At home you may see things that we do not. We are glad to hear them.',
				},
			},
			{
				id: 'hearsAgreements',
				because: '§2.2.5.3',
				text: {
					nl: 'U hoort welke afspraken er met uw kind zijn gemaakt.',
					en: 'You hear which agreements were made with your child.',
				},
			},
			{
				id: 'comesToMeeting',
				because: '§PM.4.2',
				text: {
					nl: 'Blijft het doorgaan? Dan nodigen we u uit om samen te overleggen.',
					en: 'Does it keep going on? Then we invite you to a meeting.',
				},
			},
		],
	},
	{
		id: 'teacher',
		kind: 'staff',
		because: '§PM.1',
		name: { nl: 'docent', en: 'teacher' },
		does: [
			{
				id: 'reports',
				because: '§PM.1',
				text: {
					nl: 'Je meldt wat je ziet of hoort. Jouw woord telt als melding.',
					en: 'You report what you see or hear. Your word counts as a report.',
				},
			},
			{
				id: 'watches',
				because: '§2.2.1.2',
				text: {
					nl: 'Je kijkt en luistert, ook op de gang en in de pauze.',
					en: 'You look and listen, also in the corridor and during breaks.',
				},
			},
			{
				id: 'knowsTheApproach',
				because: '§2.1.5.1',
				text: {
					nl: 'Je weet wat pesten is en wat wij dan doen.',
					en: 'You know what bullying is and what we do about it.',
				},
			},
		],
	},
	{
		id: 'supportStaff',
		kind: 'staff',
		because: '§PM.1',
		name: { nl: 'onderwijsondersteunend personeel (OOP)', en: 'support staff' },
		does: [
			{
				id: 'reports',
				because: '§PM.1',
				text: {
					nl: 'Je meldt wat je ziet of hoort. Jouw woord telt als melding.',
					en: 'You report what you see or hear. Your word counts as a report.',
				},
			},
			{
				id: 'keepsItSafe',
				because: '§0.9',
				text: {
					nl: 'Je helpt mee om de school open en veilig te houden.',
					en: 'You help to keep the school open and safe.',
				},
			},
		],
	},
	{
		id: 'mentor',
		kind: 'staff',
		because: '§2.2.0.1',
		name: { nl: 'mentor', en: 'mentor' },
		does: [
			{
				id: 'investigates',
				because: '§PM.2.1',
				text: {
					nl: 'Je leest de melding en zoekt uit wat er speelt.',
					en: 'You read the report and find out what is going on.',
				},
			},
			{
				id: 'talks',
				because: '§PM.2.2',
				text: {
					nl: 'Je praat met de leerling die gepest wordt en met de leerling die pest.',
					en: 'You talk with the pupil who is bullied and with the pupil who bullies.',
				},
			},
			{
				id: 'records',
				because: '§PM.2.3',
				text: { nl: 'Je legt PM-1 vast in SOM.', en: 'You record PM-1 in SOM.' },
			},
			{
				id: 'plans',
				because: '§2.2.3.2',
				text: {
					nl: 'Je maakt met de leerlingcoördinator een plan.',
					en: 'You make a plan with the pupil coordinator.',
				},
			},
			{
				id: 'discusses',
				because: '§PM.3.1',
				text: {
					nl: 'Gebeurt het weer? Dan overleg je, en blijf je er zelf bij.',
					en: 'Does it happen again? Then you discuss it, and stay involved yourself.',
				},
			},
			{
				id: 'tells',
				because: '§2.2.5.3',
				text: {
					nl: 'Je vertelt leerlingen en ouders welke afspraken er zijn.',
					en: 'You tell pupils and parents which agreements there are.',
				},
			},
			{
				id: 'checks',
				because: '§PM.5.1',
				text: {
					nl: 'Je gaat regelmatig na of iedereen zijn afspraken nakomt.',
					en: 'You check regularly whether everyone keeps their agreements.',
				},
			},
			{
				id: 'evaluates',
				because: '§2.2.5.1',
				text: {
					nl: 'Je kijkt met twee anderen terug op het geheel.',
					en: 'You look back on the whole with two others.',
				},
			},
		],
	},
	{
		id: 'pupilCoordinator',
		kind: 'staff',
		because: '§2.2.0.1',
		name: { nl: 'leerlingcoördinator', en: 'pupil coordinator' },
		does: [
			{
				id: 'plans',
				because: '§2.2.3.2',
				text: { nl: 'Je maakt met de mentor een plan.', en: 'You make a plan with the mentor.' },
			},
			{
				id: 'joinsAtPm2',
				because: '§PM.3.1',
				text: {
					nl: 'Gebeurt het weer? Dan komt de mentor bij jou of de afdelingsleider.',
					en: 'Does it happen again? Then the mentor comes to you or the department head.',
				},
			},
			{
				id: 'records',
				because: '§PM.3.5',
				text: {
					nl: 'Jij of de afdelingsleider legt PM-2 vast in SOM.',
					en: 'You or the department head records PM-2 in SOM.',
				},
			},
			{
				id: 'bringsInSupport',
				because: '§PM.4.1',
				text: {
					nl: 'Gaat het door? Dan overleg je met de ondersteuningscoördinator.',
					en: 'Does it go on? Then you discuss it with the support coordinator.',
				},
			},
			{
				id: 'evaluates',
				because: '§2.2.5.1',
				text: {
					nl: 'Je kijkt met twee anderen terug op het geheel.',
					en: 'You look back on the whole with two others.',
				},
			},
		],
	},
	{
		id: 'departmentHead',
		kind: 'staff',
		because: '§PM.3.1',
		name: { nl: 'afdelingsleider', en: 'department head' },
		does: [
			{
				id: 'joinsAtPm2',
				because: '§PM.3.1',
				text: {
					nl: 'Gebeurt het weer? Dan komt de mentor bij jou of de leerlingcoördinator.',
					en: 'Does it happen again? Then the mentor comes to you or the pupil coordinator.',
				},
			},
			{
				id: 'talks',
				because: '§PM.3.3',
				text: {
					nl: 'Je praat samen met de mentor met de leerlingen.',
					en: 'You talk with the pupils together with the mentor.',
				},
			},
			{
				id: 'records',
				because: '§PM.3.5',
				text: {
					nl: 'Jij of de leerlingcoördinator legt PM-2 vast in SOM.',
					en: 'You or the pupil coordinator records PM-2 in SOM.',
				},
			},
		],
	},
	{
		id: 'supportCoordinator',
		kind: 'staff',
		because: '§2.2.0.1',
		name: { nl: 'ondersteuningscoördinator', en: 'support coordinator' },
		does: [
			{
				id: 'advises',
				because: '§PM.5.2',
				text: {
					nl: 'Je geeft advies bij elke stap, zonder het over te nemen.',
					en: 'You advise at every step, without taking over.',
				},
			},
			{
				id: 'analyses',
				because: '§2.2.2.0',
				text: {
					nl: 'Je denkt mee bij het uitzoeken, als de mentor dat vraagt.',
					en: 'You help with the analysis when the mentor asks.',
				},
			},
			{
				id: 'joinsAtPm3',
				because: '§PM.4.1',
				text: { nl: 'Bij PM-3 sluit je aan.', en: 'At PM-3 you join.' },
			},
			{
				id: 'evaluates',
				because: '§2.2.5.1',
				text: {
					nl: 'Je kijkt met twee anderen terug op het geheel.',
					en: 'You look back on the whole with two others.',
				},
			},
		],
	},
	{
		id: 'supportTeamMember',
		kind: 'staff',
		because: '§2.2.3.2',
		name: { nl: 'lid van het ondersteuningsteam', en: 'support team member' },
		does: [
			{
				id: 'helpsPlan',
				because: '§2.2.3.2',
				text: { nl: 'Je helpt bij het plan als je gevraagd bent.', en: 'You help with the plan when asked.' },
			},
		],
	},
	{
		id: 'schoolLeader',
		kind: 'staff',
		because: '§0.9',
		name: { nl: 'schoolleider', en: 'school leader' },
		does: [
			{
				id: 'policy',
				because: '§2.1.5.2',
				text: {
					nl: 'Je zorgt voor beleid dat elke medewerker kent.',
					en: 'You see to a policy that every member of staff knows.',
				},
			},
			{
				id: 'decides',
				because: '§2.2.6.2',
				text: {
					nl: 'Jij beslist of er een schorsing komt. Dat gaat nooit vanzelf.',
					en: 'You decide whether there will be a suspension. It never happens by itself.',
				},
			},
		],
	},
	{
		id: 'confidant',
		kind: 'staff',
		because: '§0.7',
		notFromProtocol: chosenBySchool,
		name: { nl: 'vertrouwenspersoon', en: 'confidant' },
		does: [
			{
				id: 'listens',
				because: '§0.8',
				text: {
					nl: 'Je luistert, denkt mee en wijst de weg naar hulp.',
					en: 'You listen, think along and point the way to help.',
				},
			},
		],
	},
	{
		id: 'antiBullyingContact',
		kind: 'staff',
		because: '§0.7',
		notFromProtocol: askedByLaw,
		name: { nl: 'aanspreekpunt pesten', en: 'anti-bullying contact' },
		does: [
			{
				id: 'isThere',
				because: '§0.8',
				text: {
					nl: 'Leerlingen en ouders kunnen bij jou terecht als er gepest wordt.',
					en: 'Pupils and parents can turn to you about bullying.',
				},
			},
			{
				id: 'coordinates',
				because: '§2.1.5.2',
				text: {
					nl: 'Je coördineert het beleid tegen pesten.',
					en: 'You coordinate the policy against bullying.',
				},
			},
		],
	},
	{
		id: 'reportingCodeOfficer',
		kind: 'staff',
		because: '§0.7',
		notFromProtocol: askedByLaw,
		name: { nl: 'aandachtsfunctionaris meldcode', en: 'reporting-code officer' },
		does: [
			{
				id: 'home',
				because: '§0.8',
				text: {
					nl: 'Je leest meldingen over zorgen thuis en volgt de meldcode.',
					en: 'You read reports about worries at home and follow the reporting code.',
				},
			},
		],
	},
	{
		id: 'administrator',
		kind: 'staff',
		because: '§0.7',
		notFromProtocol: chosenBySchool,
		name: { nl: 'beheerder', en: 'administrator' },
		does: [
			{
				id: 'keepsItRunning',
				because: '§0.7',
				text: {
					nl: 'Je beheert accounts en instellingen. Je leest geen meldingen en geen dossiers.',
					en: 'You manage accounts and settings. You read no reports and no dossiers.',
				},
			},
		],
	},
	{
		id: 'privacyOfficer',
		kind: 'staff',
		because: '§0.7',
		notFromProtocol: askedByLaw,
		name: { nl: 'functionaris gegevensbescherming (FG)', en: 'privacy officer' },
		does: [
			{
				id: 'supervises',
				because: '§0.7',
				text: {
					nl: 'Je ziet toe op wie wat leest, en op hoe lang iets bewaard blijft.',
					en: 'You supervise who reads what, and how long things are kept.',
				},
			},
		],
	},
] as const satisfies readonly RoleEntry[];
