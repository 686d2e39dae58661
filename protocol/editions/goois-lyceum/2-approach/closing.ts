/** How a dossier ends: short for a squabble, with more care otherwise. Protocol §1.1.6 and §2.2.5. */
import type { Closing } from '../../../schema.ts';
import { chosenBySchool } from '../not-from-protocol.ts';

export const closing = {
	light: {
		because: '§2.2.5.2',
		notFromProtocol: chosenBySchool,
		levels: ['PM-1'],
		gate: [
			{
				id: 'outcome',
				because: '§2.2.5.2',
				what: { nl: 'Hoe het afgelopen is', en: 'How it ended' },
				per: 'dossier',
				reasons: [],
			},
			{
				id: 'pupilAnswer',
				because: '§2.2.5.2',
				what: {
					nl: 'Wat de leerling er zelf van zegt',
					en: 'What the pupil says about it',
				},
				per: 'bulliedPupil',
				reasons: ['refuses', 'absent', 'unreachable', 'couldNotBeAsked', 'leftSchool', 'unknownPupil'],
			},
			{
				id: 'lastCheck',
				because: '§PM.5.1',
				what: { nl: 'Eén keer nagegaan of het gestopt is', en: 'Checked once whether it has stopped' },
				per: 'dossier',
				reasons: [
					'refuses',
					'unreachable',
					'couldNotBeAsked',
					'notEstablished',
					'leftSchool',
					'unknownPupil',
				],
			},
		],
	},
	full: {
		because: '§2.2.5.1',
		levels: ['PM-1', 'PM-2', 'PM-3'],
		gate: [
			{
				id: 'outcome',
				because: '§2.2.5.2',
				what: { nl: 'Hoe het afgelopen is, per leerling', en: 'How it ended, for each pupil' },
				per: 'bulliedPupil',
				reasons: [],
			},
			{
				id: 'pupilAnswer',
				because: '§2.2.5.2',
				what: {
					nl: 'Wat de leerling er zelf van zegt',
					en: 'What the pupil says about it',
				},
				per: 'bulliedPupil',
				reasons: ['refuses', 'absent', 'unreachable', 'couldNotBeAsked', 'leftSchool', 'unknownPupil'],
			},
			{
				id: 'lastCheck',
				because: '§PM.5.1',
				also: ['§1.1.6'],
				what: {
					nl: 'Een laatste keer nagegaan of het gestopt is',
					en: 'Checked one last time whether it has stopped',
				},
				per: 'dossier',
				reasons: [
					'refuses',
					'unreachable',
					'couldNotBeAsked',
					'notEstablished',
					'leftSchool',
					'unknownPupil',
				],
			},
			{
				id: 'agreementsTold',
				because: '§2.2.5.3',
				what: {
					nl: 'Afspraken verteld aan leerlingen en ouders',
					en: 'Agreements told to pupils and parents',
				},
				per: 'agreement',
				reasons: [
					'absent',
					'refuses',
					'unsafe',
					'unreachable',
					'eighteenWithoutPermission',
					'noAuthority',
					'notEstablished',
					'wronglyNamed',
					'leftSchool',
					'unknownPupil',
				],
			},
			{
				id: 'sisRecords',
				because: '§2.2.5.4',
				what: {
					nl: 'In SOM bevestigd, voor elk niveau dat bereikt is',
					en: 'Confirmed in SOM, for each level reached',
				},
				per: 'levelReached',
				reasons: ['unsafe', 'notEstablished', 'wronglyNamed', 'leftSchool', 'unknownPupil'],
			},
		],
	},
	outcomes: [
		{
			id: 'stopped',
			because: '§2.2.5.2',
			text: { nl: 'Het is gestopt', en: 'It has stopped' },
			meaning: {
				nl: 'De leerling zegt dat het niet meer gebeurt.',
				en: 'The pupil says it no longer happens.',
			},
		},
		{
			id: 'notBullyingInOwnWord',
			because: '§1.2.17',
			text: { nl: 'Volgens de leerling zelf geen pesten', en: 'Not bullying in the pupil’s own word' },
			meaning: {
				nl: 'De leerling die het overkomt, noemt het plagen.',
				en: 'The pupil it happens to calls it teasing.',
			},
		},
		{
			id: 'notEstablished',
			because: '§2.2.5.2',
			notFromProtocol: chosenBySchool,
			text: { nl: 'Niet vastgesteld', en: 'Not established' },
			meaning: {
				nl: 'Het is niet duidelijk geworden wat er is gebeurd.',
				en: 'It has not become clear what happened.',
			},
		},
		{
			id: 'untrue',
			because: '§2.2.5.2',
			notFromProtocol: chosenBySchool,
			text: { nl: 'Klopt niet', en: 'Not true' },
			meaning: {
				nl: 'Duidelijk is geworden dat het niet is gebeurd.',
				en: 'It has become clear that it did not happen.',
			},
		},
		{
			id: 'fadedOut',
			because: '§2.2.5.2',
			notFromProtocol: chosenBySchool,
			text: { nl: 'Vanzelf opgehouden', en: 'Faded out' },
			meaning: {
				nl: 'Er gebeurt al een tijd niets meer, zonder dat duidelijk is waarom.',
				en: 'Nothing has happened for a while, and it is not clear why.',
			},
		},
		{
			id: 'pupilLeft',
			because: '§2.2.5.2',
			notFromProtocol: chosenBySchool,
			text: { nl: 'De leerling is van school', en: 'The pupil has left' },
			meaning: {
				nl: 'Een betrokken leerling zit niet meer op deze school.',
				en: 'A pupil involved no longer goes to this school.',
			},
		},
		{
			id: 'merged',
			because: '§2.2.2.7',
			notFromProtocol: chosenBySchool,
			text: { nl: 'Samengevoegd', en: 'Merged' },
			meaning: {
				nl: 'Dit gaat verder in een ander dossier over hetzelfde.',
				en: 'This goes on in another dossier about the same thing.',
			},
		},
		{
			id: 'handedOver',
			because: '§2.2.5.2',
			notFromProtocol: chosenBySchool,
			text: { nl: 'Overgedragen', en: 'Handed over' },
			meaning: {
				nl: 'Iemand anders neemt dit over, buiten het PM-model.',
				en: 'Someone else takes this on, outside the PM model.',
			},
		},
	],
} as const satisfies Closing;
