/** The words for everything that can be wrong in a roster file. */
interface ProblemText {
	nl: string;
	en: string;
	fatal?: true;
}

const codes = {
	missingFile: {
		nl: 'Dit bestand zit niet in het pakket. Maak de export opnieuw.',
		en: 'This file is not in the package. Make the export again.',
		fatal: true,
	},
	missingColumn: {
		nl: 'De kolom {field} ontbreekt.',
		en: 'The column {field} is missing.',
		fatal: true,
	},
	doubleColumn: {
		nl: 'De kolom {field} staat er twee keer in.',
		en: 'The column {field} appears twice.',
		fatal: true,
	},
	notUtf8: {
		nl: 'Dit bestand is niet opgeslagen als UTF-8. Namen zouden verkeerd worden gelezen.',
		en: 'This file is not saved as UTF-8. Names would be read wrongly.',
		fatal: true,
	},
	semicolons: {
		nl: 'De kolommen zijn gescheiden met puntkomma’s. Bij OneRoster horen komma’s.',
		en: 'The columns are separated by semicolons. OneRoster uses commas.',
		fatal: true,
	},
	tooManyDamagedRows: {
		nl: 'Te veel regels in dit bestand zijn beschadigd. Maak de export opnieuw.',
		en: 'Too many rows in this file are damaged. Make the export again.',
		fatal: true,
	},
	notBulk: {
		nl: 'Bij {field} staat iets anders dan bulk of absent. Alleen een volledige export kan worden gelezen.',
		en: '{field} says something other than bulk or absent. Only a complete export can be read.',
		fatal: true,
	},
	otherVersion: {
		nl: 'Dit pakket is niet gemaakt volgens OneRoster 1.1.',
		en: 'This package was not made according to OneRoster 1.1.',
		fatal: true,
	},
	damagedRow: {
		nl: 'Deze regel is beschadigd: er staat een aanhalingsteken verkeerd. De regel is overgeslagen.',
		en: 'This row is damaged: a quotation mark is in the wrong place. The row was left out.',
	},
	columnCount: {
		nl: 'Deze regel heeft meer of minder kolommen dan de kopregel. De regel is overgeslagen.',
		en: 'This row has more or fewer columns than the header. The row was left out.',
	},
	missingValue: {
		nl: '{field} is leeg. De regel is overgeslagen.',
		en: '{field} is empty. The row was left out.',
	},
	tooLong: {
		nl: '{field} is te lang. De regel is overgeslagen.',
		en: '{field} is too long. The row was left out.',
	},
	strangeCharacter: {
		nl: 'In {field} staat een onleesbaar teken. De regel is overgeslagen.',
		en: '{field} holds an unreadable character. The row was left out.',
	},
	unknownStatus: {
		nl: 'Deze status bestaat niet in OneRoster. De regel is overgeslagen.',
		en: 'This status does not exist in OneRoster. The row was left out.',
	},
	unknownRole: {
		nl: 'Deze rol kent Vijfspoor niet. De regel is overgeslagen.',
		en: 'Vijfspoor does not know this role. The row was left out.',
	},
	unknownClassType: {
		nl: 'Dit soort klas bestaat niet in OneRoster. De regel is overgeslagen.',
		en: 'This type of class does not exist in OneRoster. The row was left out.',
	},
	notTrueOrFalse: {
		nl: '{field} moet true of false zijn. De regel is overgeslagen.',
		en: '{field} must be true or false. The row was left out.',
	},
	notADate: {
		nl: '{field} is geen datum als 2026-08-31. De regel is overgeslagen.',
		en: '{field} is not a date such as 2026-08-31. The row was left out.',
	},
	doubleId: {
		nl: 'Deze sourcedId staat al eerder in het bestand. De eerste regel telt.',
		en: 'This sourcedId appears earlier in the file. The first row counts.',
	},
	chainId: {
		nl: 'Deze sourcedId is een ECK iD. Dat nummer wordt nooit bewaard. De regel is overgeslagen.',
		en: 'This sourcedId is an ECK iD. That number is never kept. The row was left out.',
	},
	unknownPerson: {
		nl: 'Deze persoon staat niet in users.csv. De regel is overgeslagen.',
		en: 'This person is not in users.csv. The row was left out.',
	},
	unknownClass: {
		nl: 'Deze klas staat niet in classes.csv. De regel is overgeslagen.',
		en: 'This class is not in classes.csv. The row was left out.',
	},
	roleDoesNotFit: {
		nl: 'Deze rol in de klas past niet bij de rol in users.csv. De regel is overgeslagen.',
		en: 'This role in the class does not fit the role in users.csv. The row was left out.',
	},
	unknownAgent: {
		nl: 'Een ouder of verzorger van deze leerling staat niet in users.csv. Die koppeling is overgeslagen.',
		en: 'A parent or carer of this pupil is not in users.csv. That link was left out.',
	},
	agentIsNoGuardian: {
		nl: 'Iemand bij {field} is geen ouder of verzorger. Die koppeling is overgeslagen.',
		en: 'Someone in {field} is not a parent or carer. That link was left out.',
	},
	answerUnclear: {
		nl: '{field} moet ja of nee zijn, of leeg. Vijfspoor leest het als onbekend.',
		en: '{field} must be ja or nee, or empty. Vijfspoor reads it as unknown.',
	},
	notAYear: {
		nl: 'grades is geen leerjaar van 1 tot en met 6. Het leerjaar blijft leeg.',
		en: 'grades is not a year from 1 to 6. The year stays empty.',
	},
	personalNumber: {
		nl: '{field} lijkt op een burgerservicenummer of ECK iD. Die worden nooit bewaard; het veld blijft leeg.',
		en: '{field} looks like a citizen service number or ECK iD. These are never kept; the field stays empty.',
	},
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof codes;
export const problemTexts: Record<ProblemCode, ProblemText> = codes;
