/** What the closing form sends, as its door asks it. */
import { orNull, typed, typedAll } from '../typed.ts';

export interface ClosingForm {
	/** Which button: "licht" or "volledig". */
	readonly soort: string;
	readonly uitkomst: string;
	readonly nagaandatum: string;
	readonly nagaanreden: string;
	readonly toelichting: string;
	/** Per pupil who is bullied: what the pupil says, or why that is not there. */
	readonly antwoorden: readonly {
		readonly plek: string;
		readonly antwoord: string;
		readonly reden: string;
	}[];
}

export function closingForm(form: FormData): ClosingForm {
	const places = [...new Set(typedAll(form, 'plek'))];
	return {
		soort: typed(form, 'soort'),
		uitkomst: typed(form, 'uitkomst'),
		nagaandatum: typed(form, 'nagaandatum'),
		nagaanreden: typed(form, 'nagaanreden'),
		toelichting: typed(form, 'toelichting'),
		antwoorden: places.map((plek) => ({
			plek,
			antwoord: typed(form, `antwoord-${plek}`),
			reden: typed(form, `reden-${plek}`),
		})),
	};
}

/** The reader's own word for "nothing chosen" is null; a date beside a reason is kept, both may be true. */
export function closingInput(form: ClosingForm) {
	return {
		light: form.soort !== 'volledig',
		outcome: orNull(form.uitkomst),
		answers: form.antwoorden.map(({ plek, antwoord, reden }) => ({
			place: plek,
			answer: antwoord,
			reason: orNull(reden),
		})),
		check: { on: orNull(form.nagaandatum), reason: orNull(form.nagaanreden) },
		why: form.toelichting,
	};
}

/** The field of the pupil whose answer is missing first. */
export function answerField({ antwoorden }: ClosingForm): string {
	const lacking = antwoorden.find(({ antwoord, reden }) => antwoord === '' && reden === '') ?? antwoorden[0];
	return lacking ? `antwoord-${lacking.plek}` : 'uitkomst';
}
