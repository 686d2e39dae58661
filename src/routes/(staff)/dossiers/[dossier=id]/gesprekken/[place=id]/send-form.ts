/** The form of one question, sent beside the page: the same action that its buttons use. */
import { deserialize } from '$app/forms';
import type { Kept } from './autosave.ts';

export async function sendForm(form: HTMLFormElement): Promise<Kept> {
	try {
		const response = await fetch(form.action, {
			method: 'POST',
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
			cache: 'no-store',
			body: new FormData(form),
		});
		const result = deserialize<{ kept?: string }, undefined>(await response.text());
		if (result.type === 'success' && result.data?.kept) return { kept: result.data.kept };
		return { notKept: response.status === 404 ? 'signedOut' : 'later' };
	} catch {
		return { notKept: 'later' };
	}
}

/** Somebody typed or chose before the page was ready for it. */
export function isTouched(form: HTMLFormElement): boolean {
	return [...form.elements].some((element) => {
		if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
		return element instanceof HTMLInputElement && element.checked !== element.defaultChecked;
	});
}
