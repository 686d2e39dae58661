import { defineParams } from '@sveltejs/kit/params';

/** An id that is not one is "not found" before any question reaches the database. */
export const params = defineParams({
	id: (value) => (/^[0-9a-hjkmnp-tv-z]{12}$/.test(value) ? value : undefined),
});
