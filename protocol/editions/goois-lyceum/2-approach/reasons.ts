/** Why something a level asks was not done. No dossier may hang on the absence of one person. */
import type { Reason } from '../../../schema.ts';

export const reasons = [
	{ id: 'absent', text: { nl: 'Is afwezig', en: 'Is absent' }, asksWhy: false },
	{ id: 'refuses', text: { nl: 'Wil het niet', en: 'Does not want it' }, asksWhy: false },
	{ id: 'unsafe', text: { nl: 'Is nu niet veilig', en: 'Is not safe now' }, asksWhy: true },
	{ id: 'unreachable', text: { nl: 'Is niet te bereiken', en: 'Cannot be reached' }, asksWhy: true },
	{
		id: 'eighteenWithoutPermission',
		text: { nl: 'Is 18 of ouder en geeft geen toestemming', en: 'Is 18 or older and gives no permission' },
		asksWhy: false,
	},
	{
		id: 'notEstablished',
		text: {
			nl: 'Er is niet vastgesteld dat er gepest is',
			en: 'It has not been established that there was bullying',
		},
		asksWhy: false,
	},
	{
		id: 'wronglyNamed',
		text: { nl: 'Is ten onrechte genoemd', en: 'Was wrongly named' },
		asksWhy: true,
	},
	{ id: 'leftSchool', text: { nl: 'Is van school af', en: 'Has left the school' }, asksWhy: false },
	{
		id: 'unknownPupil',
		text: { nl: 'We weten niet om welke leerling het gaat', en: 'We do not know which pupil it is' },
		asksWhy: false,
	},
	{
		id: 'denies',
		text: {
			nl: 'Zegt dat het niet of anders is gebeurd',
			en: 'Says it did not happen, or happened differently',
		},
		asksWhy: false,
	},
	{
		id: 'couldNotBeAsked',
		text: { nl: 'Kon niet worden gevraagd', en: 'Could not be asked' },
		asksWhy: true,
	},
	{
		id: 'noAuthority',
		text: { nl: 'Heeft geen gezag over de leerling', en: 'Has no parental authority' },
		asksWhy: false,
	},
] as const satisfies readonly Reason[];
