/** For pages that have something kinder to say than "not found". */
import { isHttpError } from '@sveltejs/kit';

export function nullWhenGone(reason: unknown): null {
	if (isHttpError(reason, 404)) return null;
	throw reason;
}
