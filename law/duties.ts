/** What a school must do by law: report sexual offences by staff, use the reporting code, watch safety, keep the terms of the GDPR. */
import { act2020, since, takenOver } from './rule.ts';

const GDPR = '2018-05-25';

export const duties = {
	/** Staff suspected towards a minor. Telling a team leader is not enough, and nobody may keep it secret. */
	sexualOffenceByStaff: takenOver(
		{ old: 'WVO art. 3', now: act2020() },
		{
			pupilBelowAge: 18,
			employeeTells: 'schoolBoard',
			schoolBoardConsults: 'confidentialInspector',
			atOnce: true,
			reportToPoliceOnReasonableSuspicion: true,
			guardiansAndPersonConcernedToldFirst: true,
			intermediaryIsEnough: false,
			secrecyIsAnExcuse: false,
		},
		{
			nl: 'Denk je dat iemand die op school werkt iets seksueels heeft gedaan met een leerling onder de 18? Meld dat meteen bij het bestuur. Een teamleider inlichten is niet genoeg, en ook een vertrouwenspersoon mag het niet voor zich houden. Het bestuur overlegt meteen met de vertrouwensinspecteur. Is er een redelijk vermoeden, dan doet het bestuur aangifte, nadat de ouders en de medewerker dat weten.',
			en: 'Do you think that somebody who works at school did something sexual with a pupil under 18? Tell the school board at once. Telling a team leader is not enough, and a confidant may not keep it to themselves either. The board consults the confidential inspector at once. With a reasonable suspicion the board goes to the police, after the parents and the employee have been told.',
		},
	),
	confidentialInspector: since(
		{ from: '2019-01-01', read: 'Vertrouwensinspecteurs, Inspectie van het Onderwijs' },
		{ phone: '0900-111 3111', officeHoursOnly: true },
		{
			nl: 'De vertrouwensinspecteur is tijdens kantooruren te bellen: 0900-111 3111.',
			en: 'The confidential inspector can be called during office hours: 0900-111 3111.',
		},
	),
	reportingCode: takenOver(
		{ old: 'WVO art. 3a; afwegingskader sinds 1 januari 2019', now: act2020() },
		{ steps: 5, exitTo: 'reportingCodeOfficer', coversBullyingBetweenPupils: false },
		{
			nl: 'Maak je je zorgen over thuis? Dan gelden de vijf stappen van de meldcode. Praat met de aandachtsfunctionaris. Pesten tussen leerlingen valt daar in principe niet onder.',
			en: 'Are you worried about home? Then the five steps of the reporting code apply. Talk to the reporting-code officer. Bullying between pupils is in principle not part of it.',
		},
	),
	safety: takenOver(
		{ old: 'WVO art. 3b', now: act2020('3.40') },
		{
			policy: true,
			monitorAtLeastEveryYears: 1,
			contactPersons: 1,
			safetyIs: ['social', 'psychological', 'physical'],
		},
		{
			nl: 'De school zorgt dat leerlingen veilig zijn, meet dat elk jaar en wijst één persoon aan die het werk tegen pesten regelt en bij wie je terechtkunt.',
			en: 'The school keeps pupils safe, measures this every year and names one person who runs the work against bullying and to whom you can turn.',
		},
	),
	dataBreach: since(
		{ from: GDPR, unread: 'AVG: melden van een datalek aan de Autoriteit Persoonsgegevens' },
		{ hours: 72, tell: 'dataProtectionAuthority' },
		{
			nl: 'Een datalek meldt de school binnen 72 uur bij de Autoriteit Persoonsgegevens.',
			en: 'The school reports a data breach within 72 hours to the data protection authority.',
		},
	),
	accessRequest: since(
		{ from: GDPR, read: 'AVG art. 15 (poraad.nl)' },
		{ answerWithin: { months: 1 }, extensionAtMost: { months: 2 }, notWhenItHarmsOthers: true },
		{
			nl: 'Wie om inzage vraagt, krijgt binnen een maand antwoord. De school mag dat met ten hoogste twee maanden verlengen en zegt dan waarom. Gegevens van anderen gaan eruit.',
			en: "Who asks to see their data gets an answer within a month. The school may add two months at most and then says why. Other people's data are taken out.",
		},
	),
	rectification: since(
		{ from: GDPR, unread: 'AVG: recht op verbetering' },
		{ ownViewIsAdded: true, nothingIsOverwritten: true },
		{
			nl: 'Klopt er iets niet, dan kan dat verbeterd worden. Je mag ook je eigen kant van het verhaal toevoegen.',
			en: 'If something is wrong it can be corrected. You may also add your own side of the story.',
		},
	),
} as const;
