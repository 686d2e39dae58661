/** Five parties, and five kinds of pupils in the silent group. A kind is an estimate, never a label. Protocol §1.3.7–15. */
import type { Bullying, BystanderKind, Party } from '../../../schema.ts';

export const parties = [
	{
		id: 'bulliedPupil',
		because: '§1.3.7',
		also: ['§1.3.15'],
		name: { nl: 'leerling die gepest wordt', en: 'pupil who is bullied' },
	},
	{ id: 'bullyingPupil', because: '§1.3.7', name: { nl: 'leerling die pest', en: 'pupil who bullies' } },
	{ id: 'group', because: '§1.3.7', also: ['§1.3.8'], name: { nl: 'de groep', en: 'the group' } },
	{ id: 'guardians', because: '§1.3.7', name: { nl: 'ouders en verzorgers', en: 'parents and guardians' } },
	{ id: 'school', because: '§1.3.7', name: { nl: 'de school', en: 'the school' } },
] as const satisfies readonly Party[];

export const bystanders = [
	{
		id: 'joinsOutOfFear',
		because: '§1.3.9',
		name: { nl: 'doet mee uit angst', en: 'joins in out of fear' },
		approach: {
			nl: 'Praat apart met deze leerling. Zorg eerst dat stoppen veilig is.',
			en: 'Talk with this pupil alone. First make sure that stopping is safe.',
		},
		maySupport: false,
	},
	{
		id: 'joinsForGain',
		because: '§1.3.10',
		name: { nl: 'doet mee om er beter van te worden', en: 'joins in to gain by it' },
		approach: {
			nl: 'Vraag wat meedoen oplevert. Zoek samen een andere manier om erbij te horen.',
			en: 'Ask what joining in brings. Look together for another way to belong.',
		},
		maySupport: false,
	},
	{
		id: 'staysOut',
		because: '§1.3.11',
		name: { nl: 'houdt zich erbuiten', en: 'stays out of it' },
		approach: {
			nl: 'Vraag iets kleins: naast iemand zitten, weglopen bij het lachen, het vertellen.',
			en: 'Ask for something small: sitting beside someone, walking away from the laughing, telling.',
		},
		maySupport: true,
	},
	{
		id: 'unaware',
		because: '§1.3.12',
		name: { nl: 'ziet het niet', en: 'does not see it' },
		approach: {
			nl: 'Leg in de les uit hoe pesten eruitziet, zonder namen te noemen.',
			en: 'Explain in class what bullying looks like, without names.',
		},
		maySupport: true,
	},
	{
		id: 'occasionalDefender',
		because: '§1.3.13',
		name: { nl: 'komt soms voor de ander op', en: 'sometimes stands up for the other' },
		approach: {
			nl: 'Zeg dat het je opviel en dat het helpt. Vraag wat deze leerling nodig heeft om het vaker te doen.',
			en: 'Say that you noticed and that it helps. Ask what this pupil needs to do it more.',
		},
		maySupport: true,
	},
] as const satisfies readonly BystanderKind[];

export const whyPupilsLookAway = {
	because: '§1.3.14',
	text: {
		nl: 'Wegkijken of meelachen voelt soms veilig. Je wordt zelf minder snel gepest, en je houdt je plek in de groep. Veel leerlingen zijn bang om vrienden kwijt te raken. Dat is te begrijpen. Daarom vragen we om kleine stappen.',
		en: 'Looking away or laughing along can feel safe. You are less likely to be bullied, and you keep your place in the group. Many pupils are afraid of losing friends. That is understandable. That is why we ask for small steps.',
	},
} as const satisfies Bullying['whyPupilsLookAway'];
