/** Step 2. Eight questions and room for more; the answers carry their source. Protocol §2.2.2. */
import type { AnalysisQuestion, Approach } from '../../../schema.ts';

export const analysis = [
	{
		id: 'whoIsInvolved',
		because: '§2.2.2.1',
		ask: { nl: 'Wie zijn erbij betrokken?', en: 'Who is involved?' },
		records: 'parties',
	},
	{
		id: 'severity',
		because: '§2.2.2.2',
		ask: {
			nl: 'Hoe ernstig is het, en waar zie je dat aan?',
			en: 'How serious is it, and what shows you that?',
		},
		records: 'severity',
	},
	{
		id: 'whoIsBullied',
		because: '§2.2.2.3',
		ask: {
			nl: 'Welke leerling wordt gepest? Het kunnen er meer zijn.',
			en: 'Which pupil is bullied? There may be more than one.',
		},
		records: 'parties',
	},
	{
		id: 'how',
		because: '§2.2.2.4',
		ask: { nl: 'Wat gebeurt er, en op welke manier?', en: 'What happens, and in what way?' },
		records: 'forms',
	},
	{
		id: 'byWhom',
		because: '§2.2.2.5',
		ask: { nl: 'Wie wordt genoemd, en door wie?', en: 'Who is named, and by whom?' },
		records: 'parties',
	},
	{
		id: 'groupRole',
		because: '§2.2.2.6',
		ask: { nl: 'Wat doet de groep als het gebeurt?', en: 'What does the group do when it happens?' },
		records: 'bystanders',
	},
	{
		id: 'howLong',
		because: '§2.2.2.7',
		ask: { nl: 'Sinds wanneer speelt dit?', en: 'Since when has this been going on?' },
		records: 'words',
	},
	{
		id: 'earlierActions',
		because: '§2.2.2.8',
		ask: { nl: 'Wat is er al geprobeerd, en door wie?', en: 'What has been tried already, and by whom?' },
		records: 'words',
	},
	{
		id: 'free',
		because: '§2.2.2.9',
		ask: { nl: 'Is er nog iets wat je moet weten?', en: 'Is there anything else you need to know?' },
		records: 'words',
	},
] as const satisfies readonly AnalysisQuestion[];

export const severities = [
	{ id: 'light', text: { nl: 'licht', en: 'light' } },
	{ id: 'moderate', text: { nl: 'matig', en: 'moderate' } },
	{ id: 'serious', text: { nl: 'ernstig', en: 'serious' } },
	{ id: 'acute', text: { nl: 'acuut', en: 'acute' } },
] as const satisfies Approach['severities'];
