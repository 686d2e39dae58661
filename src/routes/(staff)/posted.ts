/** What a form sent: texts only, however odd the request is. */
import { error } from '@sveltejs/kit';

interface Posted {
	readonly request: Request;
}

/** A body that is no form counts as an empty one: the page then says what is missing. One that is too large is refused. */
export async function posted({ request }: Posted): Promise<FormData> {
	return request.formData().catch((cause: unknown) => {
		if (statusOf(cause) === 413) error(413);
		return new FormData();
	});
}

function statusOf(cause: unknown): unknown {
	return typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : null;
}

/** One field; sent twice, the first counts. */
export function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

export function textsOf(form: FormData, name: string): string[] {
	return form.getAll(name).filter((value) => typeof value === 'string');
}
