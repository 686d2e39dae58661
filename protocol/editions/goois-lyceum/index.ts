/** The protocol of the Goois Lyceum, as data: the first edition. */
import { defineProtocol } from '../../schema.ts';
import { openingQuestions, rules } from './1-bullying/class-rules.ts';
import { definition } from './1-bullying/definition.ts';
import { forms } from './1-bullying/forms.ts';
import { bystanders, parties, whyPupilsLookAway } from './1-bullying/people-involved.ts';
import { reportChoices } from './1-bullying/report-choices.ts';
import { analysis, severities } from './2-approach/analysis.ts';
import { closing } from './2-approach/closing.ts';
import { followUp } from './2-approach/follow-up.ts';
import { levels, throughout } from './2-approach/levels.ts';
import { reasons } from './2-approach/reasons.ts';
import { steps } from './2-approach/steps.ts';
import { tracks } from './2-approach/tracks.ts';
import { bulliedPupilGuide } from './3-conversation-guides/bullied-pupil.ts';
import { bullyingPupilGuide } from './3-conversation-guides/bullying-pupil.ts';
import { wording } from './3-conversation-guides/wording.ts';
import { advice } from './4-parents/advice.ts';
import { aboutSignals, signals } from './4-parents/signals.ts';
import { organisations } from './5-external-bodies/organisations.ts';
import { paragraphs } from './paragraphs.ts';
import { preface } from './preface.ts';
import { roles } from './roles.ts';

export const gooisLyceum = defineProtocol({
	id: 'goois-lyceum',
	edition: '1',
	name: { nl: 'Pestpreventieprotocol', en: 'Bullying prevention protocol' },
	paragraphs,
	preface,
	roles,
	bullying: { definition, openingQuestions, rules, forms, parties, bystanders, whyPupilsLookAway },
	reportChoices,
	approach: { tracks, steps, analysis, severities, levels, reasons, throughout, closing, followUp },
	guides: [bulliedPupilGuide, bullyingPupilGuide],
	wording,
	guardians: {
		because: '§B2.0',
		intro: {
			nl: 'U kent uw kind het best. Hieronder leest u waar u op kunt letten, en wat u kunt doen.',
			en: 'You know your child best. Below you can read what to look for, and what you can do.',
		},
		signals,
		aboutSignals,
		advice,
	},
	organisations,
});
