/** The box with what is known: how serious, in what form, where, since when, and whether it stands in SOM. */
import type { AnswerUse } from '#protocol/schema.ts';
import type { StatusName } from '#lib/ui/tracks.ts';
import { shortDay } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import { chosenFor } from './answer-words.ts';
import type { Here } from './here.ts';
import { capital, trackOf } from './names.ts';
import { severityWords } from './timeline-words.ts';

export interface BoxLine {
	readonly label: string;
	readonly value: string;
	readonly status?: StatusName;
	readonly change?: { href: string; text: string; of: string };
}

export function factsBox(at: Here): BoxLine[] {
	const { severity } = at.view.dossier;
	const { facts } = at.texts;
	const known = (label: string, use: AnswerUse): BoxLine => ({
		label,
		value: capital(chosenFor(at, use).join(', ')) || facts.notKnown,
	});
	return [
		{ label: facts.severity, value: severity ? capital(severityWords(severity, at)) : facts.severityNot },
		known(facts.forms, 'forms'),
		known(facts.places, 'places'),
		known(facts.since, 'since'),
		...distinct(sisLines(at)),
	];
}

function sisLines(at: Here): BoxLine[] {
	const { dossier } = at.view;
	const { facts } = at.texts;
	const involved = dossier.places.filter((place) => trackOf(place) !== 3);
	return involved.map((place) => {
		const last = dossier.sis.findLast(
			(each) => each.subject === place.id && each.payload.level === dossier.level,
		);
		const done = last?.payload.notBecause ? facts.sisNot : facts.sisDone;
		const change = {
			href: `/dossiers/${dossier.record}/som`,
			text: facts.change,
			of: fill(facts.changeOf, { name: place.name }),
		};
		return {
			label: fill(facts.sis, { name: place.name }),
			value: last ? fill(done, { day: shortDay(last.happenedOn, at.language) }) : facts.sisOpen,
			status: last ? 'done' : 'planned',
			change: at.rights.sis ? change : undefined,
		};
	});
}

/** Two pupils may have one name, and one pupil may have two places; a label stands for one line. */
function distinct(lines: readonly BoxLine[]): BoxLine[] {
	return lines.map((line, index) => {
		const before = lines.slice(0, index).filter((other) => other.label === line.label).length;
		return before === 0 ? line : { ...line, label: `${line.label} (${before + 1})` };
	});
}
