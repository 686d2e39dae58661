/** What can be wrong with uploaded holiday data, in sentences a school administrator can act on. */
import type { Day } from './day.ts';

export type Problem = { readonly nl: string; readonly en: string };

export const seedProblems = {
	notTheData: {
		nl: 'Dit is geen bestand met schoolvakanties. Kies het JSON-bestand met de schoolvakanties van de Rijksoverheid.',
		en: 'This is not a file with school holidays. Choose the JSON file with school holidays from the Dutch government.',
	},
	noSuchSchoolYear: {
		nl: 'Schrijf het schooljaar als twee jaren na elkaar, bijvoorbeeld 2026-2027.',
		en: 'Write the school year as two consecutive years, for example 2026-2027.',
	},
	nothingFound: {
		nl: 'In dit bestand staat geen enkele vakantie die we kunnen gebruiken.',
		en: 'This file has no holiday that we can use.',
	},
	schoolYearMissing: (schoolYear: string): Problem => ({
		nl: `Schooljaar ${schoolYear} staat niet in dit bestand.`,
		en: `School year ${schoolYear} is not in this file.`,
	}),
	startOfYearUnknown: (schoolYear: string): Problem => ({
		nl: `De zomervakantie waarin schooljaar ${schoolYear} begint, staat niet in dit bestand. Voeg ook het schooljaar ervoor toe.`,
		en: `The summer holiday in which school year ${schoolYear} begins is not in this file. Add the school year before it too.`,
	}),
	namelessHoliday: (schoolYear: string): Problem => ({
		nl: `In schooljaar ${schoolYear || 'zonder naam'} staat een vakantie zonder naam. Die is overgeslagen.`,
		en: `School year ${schoolYear || 'without a name'} has a holiday without a name. It was left out.`,
	}),
	regionMissing: (name: string, schoolYear: string, region: string): Problem => ({
		nl: `Bij ${name} ${schoolYear} staan geen datums voor regio ${region}.`,
		en: `${name} ${schoolYear} has no dates for the region ${region}.`,
	}),
	notADate: (name: string): Problem => ({
		nl: `De begindatum of einddatum van ${name} is geen datum. Die vakantie is overgeslagen.`,
		en: `The first or last date of ${name} is not a date. That holiday was left out.`,
	}),
	endsBeforeItBegins: (name: string, from: Day, to: Day): Problem => ({
		nl: `${name} eindigt (${to}) voordat die begint (${from}). Die vakantie is overgeslagen.`,
		en: `${name} ends (${to}) before it begins (${from}). That holiday was left out.`,
	}),
	tooLong: (name: string, from: Day, to: Day): Problem => ({
		nl: `${name} duurt van ${from} tot en met ${to}. Dat is te lang voor een vakantie, dus die is overgeslagen.`,
		en: `${name} lasts from ${from} to ${to}. That is too long for a holiday, so it was left out.`,
	}),
};
