/** Signs parents may notice at home. None of them proves anything; together they are a reason to talk. Protocol §B2. */
import type { Point, Signal } from '../../../schema.ts';
import { chosenBySchool } from '../not-from-protocol.ts';

export const signals = [
	{
		id: 'avoidsSchool',
		because: '§B2.S1',
		text: { nl: 'Uw kind gaat liever niet naar school.', en: 'Your child would rather not go to school.' },
	},
	{
		id: 'silentAboutSchool',
		because: '§B2.S2',
		text: { nl: 'Uw kind praat niet meer over school.', en: 'Your child no longer talks about school.' },
	},
	{
		id: 'noFriendsAround',
		because: '§B2.S3',
		text: {
			nl: 'Er komen geen vrienden meer thuis, en uw kind wordt ook niet meer gevraagd.',
			en: 'Friends no longer come over, and your child is no longer invited.',
		},
	},
	{
		id: 'lowerResults',
		because: '§B2.S4',
		text: { nl: 'De cijfers zijn lager dan eerst.', en: 'The marks are lower than before.' },
	},
	{
		id: 'thingsLostOrBroken',
		because: '§B2.S5',
		text: {
			nl: 'Er raken veel spullen kwijt, of ze komen stuk thuis.',
			en: 'Many things get lost, or come home broken.',
		},
	},
	{
		id: 'headOrStomachAche',
		because: '§B2.S6',
		text: {
			nl: 'Uw kind klaagt veel over pijn in hoofd of buik.',
			en: 'Your child often complains of pain in the head or stomach.',
		},
	},
	{
		id: 'bruises',
		because: '§B2.S7',
		text: {
			nl: 'Uw kind heeft blauwe plekken die u niet begrijpt.',
			en: 'Your child has bruises that you cannot explain.',
		},
		beside: {
			nl: 'Blauwe plekken kunnen ook een andere oorzaak hebben. Maakt u zich zorgen? Bel de school of Veilig Thuis.',
			en: 'Bruises can have another cause. Are you worried? Call the school or Veilig Thuis.',
		},
		organisations: ['veiligThuis'],
	},
	{
		id: 'sleepsBadly',
		because: '§B2.S8',
		text: {
			nl: 'Uw kind slaapt slecht, heeft nare dromen of plast in bed.',
			en: 'Your child sleeps badly, has bad dreams or wets the bed.',
		},
	},
	{
		id: 'noBirthday',
		because: '§B2.S9',
		text: { nl: 'Uw kind wil geen verjaardag.', en: 'Your child does not want a birthday.' },
	},
	{
		id: 'staysIndoors',
		because: '§B2.S10',
		text: { nl: 'Uw kind blijft liever binnen.', en: 'Your child prefers to stay indoors.' },
	},
	{
		id: 'notOutAlone',
		because: '§B2.S11',
		text: {
			nl: 'Uw kind durft niet alleen op pad, ook niet even naar de winkel.',
			en: 'Your child does not dare to go out alone, not even to the shop.',
		},
	},
	{
		id: 'leavesClub',
		because: '§B2.S12',
		text: { nl: 'Uw kind stopt met een club of sport.', en: 'Your child drops a club or sport.' },
	},
	{
		id: 'certainClothes',
		because: '§B2.S13',
		text: {
			nl: 'Sommige kleren blijven opeens in de kast.',
			en: 'Some clothes suddenly stay in the wardrobe.',
		},
	},
	{
		id: 'irritableOrSad',
		because: '§B2.S14',
		text: {
			nl: 'Uw kind is thuis snel boos, somber of in tranen.',
			en: 'At home your child is quickly angry, gloomy or in tears.',
		},
	},
	{
		id: 'hurtsThemselves',
		because: '§B2.S15',
		text: {
			nl: 'Uw kind doet zichzelf pijn om thuis te kunnen blijven.',
			en: 'Your child hurts themselves to be able to stay at home.',
		},
		beside: {
			nl: 'Wacht hier niet mee. Bel de huisarts, of 113. Uw kind kan de Kindertelefoon bellen.',
			en: 'Do not wait with this. Call the doctor, or 113. Your child can call the Kindertelefoon.',
		},
		organisations: ['suicidePrevention113', 'kindertelefoon'],
	},
] as const satisfies readonly Signal[];

export const aboutSignals = {
	id: 'aboutSignals',
	because: '§2.1.1.5',
	notFromProtocol: chosenBySchool,
	text: {
		nl: 'Eén signaal zegt nog niet veel. Ziet u er meer? Praat dan met uw kind of met de mentor.',
		en: 'One sign does not say much yet. Do you see more? Then talk with your child or the mentor.',
	},
} as const satisfies Point;
