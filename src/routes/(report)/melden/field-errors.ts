/** What is wrong, and at which field: shown above the form and at the field itself. */
export interface FieldError {
	field: string;
	message: string;
}

export function errorAt(errors: readonly FieldError[] | undefined, field: string): string | undefined {
	return errors?.find((error) => error.field === field)?.message;
}
