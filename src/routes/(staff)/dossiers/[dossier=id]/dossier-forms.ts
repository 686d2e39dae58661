/** What the forms on a dossier's page send, as its doors ask it. Nothing is checked here: the doors do that. */
import { orNull, typed } from './typed.ts';

/** Everything that was typed, to show it again when it comes back. */
export type TypedForm<K extends string> = Readonly<Record<K, string>>;

function pickTyped<K extends string>(form: FormData, names: readonly K[]): TypedForm<K> {
	return Object.fromEntries(names.map((name) => [name, typed(form, name)])) as TypedForm<K>;
}

export type PupilForm = TypedForm<'rol' | 'wie' | 'naam' | 'klas' | 'eigenklas'>;

export function pupilForm(form: FormData): PupilForm {
	return pickTyped(form, ['rol', 'wie', 'naam', 'klas', 'eigenklas']);
}

/** A pupil of the class is chosen as "id:name"; anyone else is a name, with or without a class. */
export function pupilInput({ rol: role, wie, naam, klas, eigenklas }: PupilForm) {
	const at = wie.indexOf(':');
	if (at > 0)
		return { role, person: wie.slice(0, at), name: wie.slice(at + 1), homeGroup: orNull(eigenklas) };
	return { role, person: null, name: naam, homeGroup: orNull(klas) };
}

export type RoleForm = TypedForm<'plek' | 'rol' | 'waarom' | 'vanaf'>;

export function roleForm(form: FormData): RoleForm {
	return pickTyped(form, ['plek', 'rol', 'waarom', 'vanaf']);
}

export type ReasonForm = TypedForm<'onderdeel' | 'plek' | 'reden' | 'toelichting'>;

export function reasonForm(form: FormData): ReasonForm {
	return pickTyped(form, ['onderdeel', 'plek', 'reden', 'toelichting']);
}

/** The key of the line in the list, so that the form that comes back is the one that was sent. */
export function reasonKey({ onderdeel, plek }: ReasonForm): string {
	return `${onderdeel}-${plek === '' ? 'dossier' : plek}`;
}

export type ActForm = TypedForm<'gedaan' | 'tot'>;

export function actForm(form: FormData): ActForm {
	return pickTyped(form, ['gedaan', 'tot']);
}

export type ReopenForm = TypedForm<'heropenreden'>;

export function reopenForm(form: FormData): ReopenForm {
	return pickTyped(form, ['heropenreden']);
}
