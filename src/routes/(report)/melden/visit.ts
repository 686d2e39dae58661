import type { Language } from '#lib/text/language.ts';

/** What a page must know of the request to choose its words and links. */
export interface PageVisit {
	readonly language: Language;
	readonly url: URL;
}
