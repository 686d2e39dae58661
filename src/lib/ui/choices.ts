/** What a list of choices is made of, and the ids by which an error summary finds it. */
export type Option = { value: string; label: string; hint?: string };

export type ChoiceProps = {
	name: string;
	/** The question. */
	legend: string;
	/** On a page with one question, the question is the page's heading. */
	heading?: boolean;
	hint?: string;
	error?: string;
	options: readonly Option[];
	/** Checkboxes instead of radios. */
	multiple?: boolean;
	chosen?: readonly string[];
	id?: string;
};

/** The first choice carries the plain id, so that a link to the question lands on it. */
export function optionId(id: string, at: number): string {
	return at === 0 ? id : `${id}-${at + 1}`;
}

/** Ids of the hint and the error that go with a field, for aria-describedby; nothing when there are none. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
	const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
	return ids.length > 0 ? ids.join(' ') : undefined;
}
