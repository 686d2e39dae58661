/** The words after sending, in one way of speaking to the reader, and the moment in which they are read. */
import { speakTo, type Spoken } from '#lib/text/address.ts';
import { pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/report-sent.ts';

export type SentWords = Spoken<typeof nl>;

export interface Now {
	readonly language: Language;
	readonly at: number;
}

export function sentWords(from: string, language: Language): SentWords {
	return speakTo(pick({ nl, en }, language), from === 'guardian' ? 'u' : 'je');
}
