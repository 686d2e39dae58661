/** How people and pupils are named on the pages of a dossier. */
import type { DossierView } from '#lib/server/doors/dossiers/dossier.ts';
import type { Language } from '#lib/text/language.ts';
import type { Here } from './here.ts';

type Place = DossierView['dossier']['places'][number];

export function personName({ view, texts }: Here, id: string): string {
	const person = view.people.find((each) => each.id === id);
	return person ? `${person.given_name} ${person.family_name}` : texts.someone;
}

export function placeName({ view, texts }: Here, id: string | null): string {
	return view.dossier.places.find((place) => place.id === id)?.name ?? texts.unknownPupil;
}

/** "Yara" of "Yara Benali": how staff speak of a pupil in a talk. */
export function firstName(name: string): string {
	return name.split(' ')[0] ?? name;
}

export function homeGroupOf({ view }: Here, place: Pick<Place, 'homeGroup'>): string | null {
	return place.homeGroup === null ? null : (view.homeGroups.get(place.homeGroup) ?? null);
}

/** "2B, leerling die gepest wordt" */
export function placeWords(at: Here, place: Place): string {
	const group = homeGroupOf(at, place);
	return [...(group ? [group] : []), at.texts.roles[place.role]].join(', ');
}

/** "Yara en Sem" */
export function listed(words: readonly string[], language: Language): string {
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** Whom the dossier is about, and their class: the pupils who are bullied, else whoever is known. */
export function dossierName(at: Here): string {
	const { places, homeGroup } = at.view.dossier;
	const bullied = places.filter((place) => place.role === 'bulliedPupil');
	const shown = bullied.length > 0 ? bullied : places;
	const names =
		shown.length > 0
			? listed(
					shown.map((place) => place.name),
					at.language,
				)
			: at.texts.unknownPupil;
	const group = homeGroupOf(at, shown[0] ?? { homeGroup });
	return group ? `${names}, ${group}` : names;
}

export function trackOf(place: Pick<Place, 'role'>): 1 | 2 | 3 {
	if (place.role === 'bulliedPupil') return 1;
	return place.role === 'bystander' ? 3 : 2;
}

export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
