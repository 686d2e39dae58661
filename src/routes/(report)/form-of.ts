/** The posted form. A broken envelope is the sender's fault, not ours; too much at once keeps its own answer. */
import { error, isHttpError } from '@sveltejs/kit';

export async function formOf(request: Request): Promise<FormData> {
	return request.formData().catch((reason: unknown) => {
		if (isHttpError(reason)) throw reason;
		error(400);
	});
}
