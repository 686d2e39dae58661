/** Who may be told what about a pupil, by the pupil's age and by parental authority: a table, not a chain of ifs. */
import type { InForce, LawRule, LawVersion, Text } from './rule.ts';
import { DECREE_2020, act2020, since, takenOver } from './rule.ts';

export type Authority = 'with' | 'without';

export type TellingRow = {
	/** Years of age: from `fromAge` up to, not including, `belowAge`. */
	readonly fromAge: number;
	readonly belowAge: number | null;
	readonly authority: Authority;
	readonly told: 'informed' | 'onlyWhenAsked' | 'onlyWithPupilsPermission' | 'no';
	/** This parent may ask for inspection, a copy or correction in the child's name. */
	readonly hasPrivacyRights: boolean;
};

const REPORTING_TO_PARENTS = 'WVO art. 23b';
const CIVIL_CODE = 'BW art. 1:377c';
const KNOWN = '2019-01-01';
const GDPR = '2018-05-25';

const whenAsked: Text = {
	nl: 'Deze ouder hoort alleen iets als die het vraagt: belangrijke feiten over het kind. Dat gaat niet door als de andere ouder ze ook niet zou krijgen, of als het slecht is voor het kind. De school zegt waarom ze weigert.',
	en: 'This parent is told only when they ask: important facts about the child. Not when the other parent would not get them either, or when it is bad for the child. The school says why it refuses.',
};

/** Ages and authority on the day of the telling. Change a row here, never a condition in the code. */
export const tellingTable = {
	under16WithAuthority: informed(
		{ fromAge: 0, belowAge: 16, hasPrivacyRights: true },
		`${REPORTING_TO_PARENTS}; UAVG art. 5`,
		{
			nl: 'U hoort hoe het met uw kind gaat. U mag de gegevens inzien en laten verbeteren.',
			en: 'You are told how your child is doing. You may see the data and have them corrected.',
		},
	),
	under16WithoutAuthority: askedOnly({ fromAge: 0, belowAge: 16 }),
	from16WithAuthority: informed(
		{ fromAge: 16, belowAge: 18, hasPrivacyRights: false },
		REPORTING_TO_PARENTS,
		{
			nl: 'U hoort hoe het met uw kind gaat. Inzien en laten verbeteren doet uw kind vanaf 16 jaar zelf.',
			en: 'You are told how your child is doing. From the age of 16 your child asks to see and correct the data.',
		},
	),
	from16WithoutAuthority: askedOnly({ fromAge: 16, belowAge: 18 }),
	adultWithAuthority: grownUp('with', 'onlyWithPupilsPermission', {
		nl: 'Vanaf 18 jaar hoort u alleen iets als uw kind dat goed vindt.',
		en: 'From the age of 18 you are told only if your child agrees.',
	}),
	adultWithoutAuthority: grownUp('without', 'no', {
		nl: 'Vanaf 18 jaar hoort deze ouder niets van de school.',
		en: 'From the age of 18 this parent is not told anything by the school.',
	}),
} as const;

export const telling = {
	/** Goes before the table: a grown-up pupil's permission is not asked for these letters. */
	lettersOnMeasures: takenOver(
		{ old: 'Inrichtingsbesluit WVO art. 13-15', now: DECREE_2020 },
		{ toGuardiansUntilAge: 21, authority: 'with' },
		{
			nl: 'Een brief over schorsing of verwijdering gaat ook naar de ouders met gezag, tot de leerling 21 is.',
			en: 'A letter on suspension or expulsion also goes to the parents with authority, until the pupil is 21.',
		},
	),
	privacyRights: since(
		{ from: GDPR, read: 'AVG art. 15; UAVG art. 5' },
		{ pupilFromAge: 16 },
		{
			nl: 'Vanaf 16 jaar vraagt een leerling zelf om inzage in de eigen gegevens. Daarvoor doen de ouders dat.',
			en: 'From the age of 16 pupils themselves ask to see their own data. Before that, their parents do.',
		},
	),
	bothParents: since(
		{ from: KNOWN, unread: 'Ouderschap na scheiding' },
		{ separatelyOnRequest: true },
		{
			nl: 'Hebben beide ouders gezag, dan krijgen zij elk apart bericht als ze dat vragen.',
			en: 'When both parents have authority, each is told separately if they ask.',
		},
	),
	/** Home can be the danger: then keeping quiet is somebody's reasoned decision, never what happens by default. */
	homeNotTold: since(
		{ from: KNOWN, unread: 'Weging van veiligheid en privacy van de leerling' },
		{ decidedBy: 'supportCoordinator', reasonRequired: true, logged: true },
		{
			nl: 'Een leerling kan vragen om thuis niets te vertellen. De ondersteuningscoördinator besluit daarover en schrijft de reden op.',
			en: 'A pupil can ask that home is not told. The support coordinator decides on that and writes down the reason.',
		},
	),
	neverToGuardians: since(
		{ from: GDPR, unread: 'AVG art. 15: inzage zonder schade voor anderen' },
		['reporterName', 'otherPupilsNames'],
		{
			nl: 'De naam van wie iets gemeld heeft en de namen van andere leerlingen gaan nooit naar een ouder.',
			en: 'The name of who reported something and the names of other pupils never go to a parent.',
		},
	),
} as const;

/** The row of the table for a pupil of this age and a guardian with or without parental authority. */
export function tellingFor(
	table: InForce<typeof tellingTable>,
	age: number,
	authority: Authority,
): LawVersion<TellingRow> {
	const found = Object.values<LawVersion<TellingRow>>(table).find(
		({ value }) =>
			value.authority === authority &&
			value.fromAge <= age &&
			(value.belowAge === null || age < value.belowAge),
	);
	if (found === undefined) throw new RangeError('expected an age in years, zero or more');
	return found;
}

type Ages = Pick<TellingRow, 'fromAge' | 'belowAge' | 'hasPrivacyRights'>;

function informed(ages: Ages, source: string, text: Text): LawRule<TellingRow> {
	return takenOver({ old: source, now: act2020() }, { ...ages, authority: 'with', told: 'informed' }, text);
}

function askedOnly(ages: Omit<Ages, 'hasPrivacyRights'>): LawRule<TellingRow> {
	return since(
		{ from: KNOWN, read: CIVIL_CODE },
		{ ...ages, hasPrivacyRights: false, authority: 'without', told: 'onlyWhenAsked' },
		whenAsked,
	);
}

function grownUp(authority: Authority, told: TellingRow['told'], text: Text): LawRule<TellingRow> {
	const row = { fromAge: 18, belowAge: null, hasPrivacyRights: false } as const;
	return takenOver({ old: REPORTING_TO_PARENTS, now: act2020() }, { ...row, authority, told }, text);
}
