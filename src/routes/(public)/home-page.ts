/** The first page: one sentence, one button, four doors, the six steps and help outside the school. */
import type { ProtocolView } from '#lib/server/doors/information/read-protocol.ts';
import { fill, pick, type Language } from '#lib/text/language.ts';
import { en, nl } from '#lib/text/public-pages.ts';
import type { IconName } from '#lib/ui/icons.ts';
import type { Track } from '#lib/ui/tracks.ts';
import { helpLine } from '../help-lines.ts';

interface Visit {
	readonly language: Language;
	readonly school: string;
	readonly at: number;
}

type Kind = keyof typeof nl.home.door;

const doors: readonly { kind: Kind; track: Track; icon: IconName }[] = [
	{ kind: 'bulliedSelf', track: 1, icon: 'heart-handshake' },
	{ kind: 'witness', track: 3, icon: 'eye' },
	{ kind: 'joinsIn', track: 2, icon: 'octagon-minus' },
	{ kind: 'guardian', track: 4, icon: 'house' },
];

export function homePage({ book, firstAnswer }: ProtocolView, { language, school, at }: Visit) {
	const { hulp, danger, home: words, name } = pick({ nl, en }, language);
	const { reporters } = book.reportChoices;
	return {
		title: `${name} – ${school}`,
		words: { ...words, lead: fill(words.lead, { term: pick(firstAnswer, language) }) },
		danger,
		noSnitching: pick(book.reportChoices.noSnitching.text, language),
		doors: doors.flatMap(({ kind, track, icon }) => {
			const at = reporters.findIndex((reporter) => reporter.id === kind);
			const reporter = reporters[at];
			// A number, because an address stays in the history of the browser.
			const href = `/melden?van=${at + 1}`;
			return reporter
				? [{ ...words.door[kind], title: pick(reporter.text, language), track, icon, href }]
				: [];
		}),
		steps: book.approach.steps.map((step) => ({
			name: pick(step.name, language),
			text: pick(step.inShort, language),
		})),
		help: book.organisations
			.filter((organisation) => organisation.kind === 'help')
			.map((organisation) => helpLine(organisation, { language, at, call: hulp.call })),
	};
}
