/** Why a roster package cannot be opened. */
import type { Refusal } from './roster.ts';

const refusals = {
	packageNotFound: {
		nl: 'Dit pakket bestaat niet of is niet te lezen.',
		en: 'This package does not exist or cannot be read.',
	},
	packageDamaged: {
		nl: 'Dit is geen map en ook geen leesbaar zipbestand.',
		en: 'This is neither a folder nor a readable zip file.',
	},
	packageTooLarge: {
		nl: 'De bestanden in dit pakket zijn samen groter dan 300 MB.',
		en: 'The files in this package are larger than 300 MB in all.',
	},
	packageUnsafe: {
		nl: 'In dit zipbestand staat een bestandsnaam die buiten het pakket wijst. Er is niets gelezen.',
		en: 'A file name in this zip file points outside the package. Nothing was read.',
	},
	packageLocked: {
		nl: 'Dit zipbestand is met een wachtwoord beveiligd.',
		en: 'This zip file is protected by a password.',
	},
	packageSpread: {
		nl: 'De bestanden staan in verschillende mappen. Zet ze bij elkaar.',
		en: 'The files are in different folders. Put them together.',
	},
	packageDouble: {
		nl: 'Een van de bestanden zit er twee keer in.',
		en: 'One of the files is in it twice.',
	},
	packageEmpty: {
		nl: 'In dit pakket zit geen enkel bestand van OneRoster.',
		en: 'There is no OneRoster file in this package.',
	},
} as const;

export function refusePackage(refused: keyof typeof refusals): Refusal {
	return { refused, text: refusals[refused] };
}
