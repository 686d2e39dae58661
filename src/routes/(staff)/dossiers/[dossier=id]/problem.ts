/** What is wrong with a form that came back, per field. */
export interface Problem {
	/** The id of the field it is about. */
	readonly field: string;
	readonly message: string;
}

export interface Returned<T> {
	/** Which form of the page it was. */
	readonly form: string;
	readonly typed: T;
	readonly problems: readonly Problem[];
}

/** The sentence at one field, if there is one. */
export function problemAt(problems: readonly Problem[] | undefined, field: string): string | undefined {
	return problems?.find((problem) => problem.field === field)?.message;
}
