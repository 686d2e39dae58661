/** The posted form. A broken envelope is the sender's fault, not ours; too much at once keeps its own answer. */
import { error } from '@sveltejs/kit';

export async function formOf(request: Request): Promise<FormData> {
	return request.formData().catch((reason: unknown) => error(isTooLarge(reason) ? 413 : 400));
}

function isTooLarge(reason: unknown): boolean {
	return typeof reason === 'object' && reason !== null && 'status' in reason && reason.status === 413;
}
