import type { House } from '#lib/server/house.ts';
import type { Actor } from '#lib/server/sessions/actor.ts';
import type { School } from '#lib/server/school/school-store.ts';
import type { Language } from '#lib/text/language.ts';

declare global {
	namespace App {
		interface Locals {
			house: House;
			school: School;
			/** Who is at the door: someone signed in, a reporter with a cookie, or a stranger. */
			actor: Actor;
			/** The instant of this request; nothing below asks the clock again. */
			at: number;
			language: Language;
			/** The session cookie's value, for signing out. */
			token: string | null;
			/** When this session ends if nothing more happens, in ms; null without a session. */
			sessionEndsAt: number | null;
		}
		interface Error {
			message: string;
		}
	}
}

export {};
