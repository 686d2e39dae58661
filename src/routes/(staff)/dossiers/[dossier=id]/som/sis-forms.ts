/** What the SOM desk sends, as its door asks it. */
import { typed } from '../typed.ts';

export interface ConfirmForm {
	readonly leerling: string;
	readonly vanaf: string;
	/** The text as it stood on the page: what was copied is what is confirmed. */
	readonly tekst: string;
}

export function confirmForm(form: FormData): ConfirmForm {
	return { leerling: typed(form, 'leerling'), vanaf: typed(form, 'vanaf'), tekst: typed(form, 'tekst') };
}

export function confirmInput({ leerling, vanaf, tekst }: ConfirmForm) {
	return { place: leerling, text: tekst, since: vanaf };
}

export interface NotForm {
	readonly leerling: string;
	readonly vanaf: string;
	readonly reden: string;
	readonly toelichting: string;
}

export function notForm(form: FormData): NotForm {
	return {
		leerling: typed(form, 'leerling'),
		vanaf: typed(form, 'vanaf'),
		reden: typed(form, 'reden'),
		toelichting: typed(form, 'toelichting'),
	};
}

/** Without a reason it would count as recorded: an empty choice is sent on as it is, and the door refuses it. */
export function notInput({ leerling, vanaf, reden, toelichting }: NotForm) {
	return { place: leerling, notBecause: reden, why: toelichting, since: vanaf };
}
