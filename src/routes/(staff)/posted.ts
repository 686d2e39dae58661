/** What a form sent: texts only, however odd the request is. */
interface Posted {
	readonly request: Request;
}

/** A body that is no form counts as an empty one: the page then says what is missing. */
export async function posted({ request }: Posted): Promise<FormData> {
	return request.formData().catch(() => new FormData());
}

/** One field; sent twice, the first counts. */
export function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

export function textsOf(form: FormData, name: string): string[] {
	return form.getAll(name).filter((value) => typeof value === 'string');
}
