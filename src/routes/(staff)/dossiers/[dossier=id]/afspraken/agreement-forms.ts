/** What the forms about agreements send, as the doors ask it. */
import { orNull, typed, typedAll } from '../typed.ts';

export interface AgreementForm {
	readonly afspraak: string;
	readonly wie: readonly string[];
	readonly regel: string;
	readonly vanaf: string;
	readonly nagaandatum: string;
}

export function agreementForm(form: FormData): AgreementForm {
	return {
		afspraak: typed(form, 'afspraak'),
		wie: typedAll(form, 'wie'),
		regel: typed(form, 'regel'),
		vanaf: typed(form, 'vanaf'),
		nagaandatum: typed(form, 'nagaandatum'),
	};
}

export function agreementInput({ afspraak, wie, regel, vanaf, nagaandatum }: AgreementForm) {
	return { text: afspraak, who: [...wie], rule: orNull(regel), from: vanaf, checkOn: orNull(nagaandatum) };
}

export interface CheckForm {
	readonly afspraakdatum: string;
	readonly vanaf: string;
	readonly antwoord: string;
	readonly gezien: string;
	readonly volgendedatum: string;
	/** Result per agreement; only those that were chosen. */
	readonly resultaten: readonly { readonly afspraak: string; readonly resultaat: string }[];
}

/** "Alles nagekomen" is one tap: it answers for every agreement on the page. */
export function checkForm(form: FormData): CheckForm {
	const isAllKept = form.has('alles');
	const ids = typedAll(form, 'afspraken');
	const results = ids.map((id) => ({
		afspraak: id,
		resultaat: isAllKept ? 'kept' : typed(form, `resultaat-${id}`),
	}));
	return {
		afspraakdatum: typed(form, 'afspraakdatum'),
		vanaf: typed(form, 'vanaf'),
		antwoord: typed(form, 'antwoord'),
		gezien: typed(form, 'gezien'),
		volgendedatum: typed(form, 'volgendedatum'),
		resultaten: results.filter(({ resultaat }) => resultaat !== ''),
	};
}

export function checkInput(form: CheckForm) {
	return {
		appointment: form.afspraakdatum,
		results: form.resultaten.map(({ afspraak, resultaat }) => ({ agreement: afspraak, result: resultaat })),
		answer: form.antwoord,
		note: form.gezien,
		nextOn: orNull(form.volgendedatum),
		since: form.vanaf,
	};
}

export interface ToldForm {
	readonly afspraak: string;
	readonly aan: string;
	readonly hoe: string;
}

export function toldForm(form: FormData): ToldForm {
	return { afspraak: typed(form, 'afspraak'), aan: typed(form, 'aan'), hoe: typed(form, 'hoe') };
}

/** "guardian:k7m2…": the parents of that pupil. */
export function toldInput({ afspraak, aan, hoe }: ToldForm) {
	const [to = '', place = ''] = aan.split(':');
	return { agreement: afspraak, to, place, how: hoe };
}

export interface UntoldForm {
	readonly afspraak: string;
	readonly reden: string;
	readonly toelichting: string;
}

export function untoldForm(form: FormData): UntoldForm {
	return {
		afspraak: typed(form, 'afspraak'),
		reden: typed(form, 'reden'),
		toelichting: typed(form, 'toelichting'),
	};
}

export function untoldInput({ afspraak, reden, toelichting }: UntoldForm) {
	return { element: 'agreementsTold', subject: afspraak, reason: reden, why: toelichting };
}
