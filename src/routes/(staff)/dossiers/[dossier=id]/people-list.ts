/** The pupils in a dossier with their places, and the choices for adding one. */
import type { Track } from '#lib/ui/tracks.ts';
import type { Here } from './here.ts';
import { placeWords, trackOf } from './names.ts';

export interface PupilLine {
	readonly id: string;
	readonly name: string;
	readonly track: Track;
	readonly text: string;
	readonly role: string;
	/** Where the talk with this pupil is held; null for who only saw it, or when somebody else holds it. */
	readonly talk: string | null;
}

export interface Option {
	readonly value: string;
	readonly label: string;
}

export interface PupilChoices {
	readonly group: string | null;
	readonly pupils: readonly Option[];
	readonly groups: readonly Option[];
	readonly roles: readonly Option[];
	readonly allRoles: readonly Option[];
}

export function pupilLines(at: Here): PupilLine[] {
	const { record, places } = at.view.dossier;
	return places.map((place) => ({
		id: place.id,
		name: place.name,
		track: trackOf(place),
		role: place.role,
		text: [placeWords(at, place), ...ownWord(place, at)].join(', '),
		talk:
			trackOf(place) !== 3 && at.rights.talk(place.id) ? `/dossiers/${record}/gesprekken/${place.id}` : null,
	}));
}

function ownWord({ ownWord: word }: Here['view']['dossier']['places'][number], { texts }: Here): string[] {
	return word === null || word === 'noAnswer' ? [] : [texts.ownWords[word]];
}

/** Nobody is "a pupil who bullies" by being added: that word waits for the talk (§2.2.2.5). */
const rolesToAdd = ['bulliedPupil', 'reportedPupil', 'bystander'] as const;
const roles = ['bulliedPupil', 'reportedPupil', 'bullyingPupil', 'bystander'] as const;

export function pupilChoices({ view, texts, language }: Here): PupilChoices {
	const { homeGroup } = view.dossier;
	const option = (value: keyof typeof texts.roles) => ({ value, label: texts.roles[value] });
	const pupils = view.pupils.map((pupil) => {
		const name = `${pupil.given_name} ${pupil.family_name}`;
		// The name goes with the id: an action opens one door, and that door does not look people up.
		return { value: `${pupil.id}:${name}`, label: name };
	});
	const groups = [...view.homeGroups].map(([value, label]) => ({ value, label }));
	return {
		pupils,
		group: homeGroup === null ? null : (view.homeGroups.get(homeGroup) ?? null),
		groups: groups.sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true })),
		roles: rolesToAdd.map(option),
		allRoles: roles.map(option),
	};
}
