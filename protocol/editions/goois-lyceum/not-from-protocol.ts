/** Where the edition goes beyond the protocol it says so, and on whose word. */
import type { Text } from '../../schema.ts';

export const chosenBySchool = {
	nl: 'Niet uit het protocol: een keuze van de school.',
	en: 'Not from the protocol: a choice of the school.',
} as const satisfies Text;

export const askedByLaw = {
	nl: 'Niet uit het protocol: de wet vraagt dit.',
	en: 'Not from the protocol: the law asks for this.',
} as const satisfies Text;
