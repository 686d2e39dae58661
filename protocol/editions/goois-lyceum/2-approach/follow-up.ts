/** Step 6. What the school may do when it does not stop: always a decision, never a rule. Protocol §2.2.6. */
import type { FollowUp } from '../../../schema.ts';
import { chosenBySchool } from '../not-from-protocol.ts';

export const followUp = {
	because: '§2.2.6.1',
	neverByItself: {
		nl: 'De school kan dit doen. Het gaat nooit vanzelf.',
		en: 'The school may do this. It never happens by itself.',
	},
	conditions: [
		{
			id: 'bullyingGoesOn',
			because: '§2.2.6.1',
			text: { nl: 'Bevestigd is dat het pesten doorgaat.', en: 'It is confirmed that the bullying goes on.' },
		},
		{
			id: 'agreementBroken',
			because: '§2.2.6.1',
			text: {
				nl: 'Minstens één afspraak is niet nagekomen.',
				en: 'At least one agreement was not kept.',
			},
		},
	],
	normallyFrom: { level: 'PM-2', because: '§2.2.6.1', notFromProtocol: chosenBySchool },
	rungs: [
		{
			id: 'oneDaySuspension',
			because: '§2.2.6.2',
			name: { nl: 'Schorsing van één schooldag', en: 'Suspension for one school day' },
			forPupil: {
				nl: 'Stopt het niet? Dan kan school een schorsing van één dag opleggen. Dat gaat nooit vanzelf.',
				en: 'Does it not stop? Then school may impose a suspension of one day. That never happens by itself.',
			},
			schoolDays: { min: 1, max: 1 },
			after: null,
		},
		{
			id: 'longerSuspension',
			because: '§2.2.6.3',
			name: { nl: 'Schorsing van 2 tot 5 schooldagen', en: 'Suspension for 2 to 5 school days' },
			forPupil: {
				nl: 'Helpt dat niet? Dan kan een volgende schorsing langer duren. Nooit langer dan vijf schooldagen.',
				en: 'Does that not help? Then a next suspension may be longer. Never longer than five school days.',
			},
			schoolDays: { min: 2, max: 5 },
			after: 'oneDaySuspension',
		},
		{
			id: 'expulsionNomination',
			because: '§2.2.6.4',
			name: { nl: 'Voordracht voor verwijdering', en: 'Nomination for expulsion' },
			forPupil: {
				nl: 'Is er geen uitzicht op verbetering? Dan kan school voorstellen dat iemand de school verlaat.',
				en: 'Is there no prospect of improvement? Then school may propose that someone leaves the school.',
			},
			schoolDays: null,
			after: 'longerSuspension',
		},
	],
	decidedBy: 'schoolLeader',
	outsideTheLadder: {
		id: 'seriousSingleAct',
		because: '§2.2.6.2',
		notFromProtocol: chosenBySchool,
		text: {
			nl: 'Bij één heel ernstige daad kan de schoolleider van deze volgorde afwijken, met een reden.',
			en: 'For one very serious act the school leader may depart from this order, with a reason.',
		},
	},
	otherProtocol: {
		because: '§2.2.6.5',
		name: {
			nl: 'Pestprotocol van de Gooise Scholen Federatie',
			en: 'Anti-bullying protocol of the Gooise Scholen Federatie',
		},
		supplied: false,
		notice: {
			nl: 'Het protocol van de scholengroep is nog niet toegevoegd. Kijk zelf of er extra stappen zijn.',
			en: 'The school group’s protocol has not been added yet. Check for yourself whether it has more steps.',
		},
	},
} as const satisfies FollowUp;
