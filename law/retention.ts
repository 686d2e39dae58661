/** How long what is written about a pupil may be kept. */
import { since } from './rule.ts';

const GDPR = '2018-05-25';

export const retention = {
	pupilRecord: since(
		{
			from: GDPR,
			read: 'AVG art. 5 (niet langer dan nodig); bewaartermijn leerlingdossier (oudersenonderwijs.nl)',
		},
		{ years: 2, after: 'deregistration' },
		{
			nl: 'Het dossier van een leerling blijft ten hoogste twee jaar bewaard nadat de leerling van school is.',
			en: "A pupil's record is kept for two years at most after the pupil has left school.",
		},
	),
	attendance: since(
		{ from: GDPR, read: 'Bewaartermijn verzuim, in- en uitschrijving (oudersenonderwijs.nl)' },
		{ years: 5, after: 'deregistration' },
		{
			nl: 'Gegevens over verzuim, inschrijving en uitschrijving blijven vijf jaar bewaard.',
			en: 'Data on absence, enrolment and deregistration are kept for five years.',
		},
	),
	specialEducationReferral: since(
		{ from: GDPR, read: 'Bewaartermijn verwijzing speciaal onderwijs (oudersenonderwijs.nl)' },
		{ years: 3, after: 'referral' },
		{
			nl: 'Gegevens over een verwijzing naar het speciaal onderwijs blijven drie jaar bewaard.',
			en: 'Data on a referral to special education are kept for three years.',
		},
	),
	/** The law gives no term here, only that needless data must go: the end of the school year is our default. */
	unfoundedReport: since(
		{ from: GDPR, unread: 'AVG art. 5 (niet langer dan nodig); de termijn kiest de school' },
		{ until: 'endOfSchoolYear', schoolMayChoose: true },
		{
			nl: 'Een melding die niet blijkt te kloppen, blijft maar kort bewaard. De school kiest hoe lang.',
			en: 'A report that turns out not to be right is kept for a short time only. The school chooses how long.',
		},
	),
	legalClaim: since(
		{ from: GDPR, read: 'Bewaren voor een rechtszaak op verzoek van ouders (oudersenonderwijs.nl)' },
		{ mayKeepLonger: true, onRequest: true },
		{
			nl: 'Wie de gegevens nodig heeft voor een rechtszaak, kan vragen om ze langer te bewaren.',
			en: 'Who needs the data for a court case can ask to have them kept longer.',
		},
	),
} as const;
