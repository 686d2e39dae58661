/** What one page of the form sends. Lenient: an odd, missing or repeated field loses nothing else that was told. */
import type { Question } from './question.ts';

export interface Answers {
	from?: string;
	story?: string;
	forms?: string[];
	places?: string[];
	frequency?: string;
	bulliedPupil?: string;
	who?: string;
	about?: string;
	homeGroup?: string;
	safe?: string;
	concerns?: string[];
	named?: boolean;
	name?: string;
	reachedBy?: string;
	reader?: string;
}

const longestChoice = 40;
const mostChoices = 20;
const mostConcerns = 10;

const fieldsOf: Record<Question, (form: FormData) => Answers> = {
	wat: (form) => ({ from: one(form, 'from') }),
	verhaal: (form) => ({ story: text(form, 'story'), forms: all(form, 'forms') }),
	waar: (form) => ({ places: all(form, 'places'), frequency: one(form, 'frequency') }),
	wie: (form) => ({
		bulliedPupil: text(form, 'bulliedPupil'),
		homeGroup: one(form, 'homeGroup'),
		about: one(form, 'about'),
		who: text(form, 'who'),
	}),
	veilig: (form) => ({ safe: one(form, 'safe'), concerns: all(form, 'concerns').slice(0, mostConcerns) }),
	bereiken: (form) => ({
		named: yesOrNo(form, 'named'),
		name: text(form, 'name'),
		reachedBy: text(form, 'reachedBy'),
		reader: one(form, 'reader'),
	}),
	controle: () => ({}),
};

/** Only this page's fields, and of those only what was given: an empty page takes nothing away from another. */
export function answersOn(question: Question, form: FormData): Answers {
	const given = Object.entries(fieldsOf[question](form)).filter(([, value]) => value !== undefined);
	return Object.fromEntries(given);
}

function strings(form: FormData, name: string): string[] {
	return form.getAll(name).filter((value) => typeof value === 'string');
}

/** A browser sends every line break as two characters; a child did not type those. */
function text(form: FormData, name: string): string | undefined {
	return strings(form, name)[0]?.replaceAll('\r\n', '\n').replaceAll('\0', '');
}

function one(form: FormData, name: string): string | undefined {
	return strings(form, name).find((value) => value.length <= longestChoice);
}

function all(form: FormData, name: string): string[] {
	const chosen = strings(form, name).filter((value) => value !== '' && value.length <= longestChoice);
	return [...new Set(chosen)].slice(0, mostChoices);
}

function yesOrNo(form: FormData, name: string): boolean | undefined {
	const answer = one(form, name);
	return answer === 'ja' ? true : answer === 'nee' ? false : undefined;
}
