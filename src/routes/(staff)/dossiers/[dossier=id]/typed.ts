/** What stands in a form that was sent. Anything may be missing, twice there, or a file. */

/** A body that is no form counts as an empty one: the fields are then missing, which has an answer. */
export async function sent(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		return new FormData();
	}
}

/** A browser sends every line end as two characters; what was typed has one. */
export function typed(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

export function typedAll(form: FormData, name: string): string[] {
	return form.getAll(name).flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
}

/** An empty field is no answer. */
export function orNull(value: string): string | null {
	return value === '' ? null : value;
}
