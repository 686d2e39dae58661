/** The board of a dossier: five tracks by six steps. In each cell what matters most, and how much more there is. */
import { addDays } from '#lib/domain/calendar/day.ts';
import type { StatusName, Track } from '#lib/ui/tracks.ts';
import { shortDay } from '#lib/text/dates.ts';
import { fill } from '#lib/text/language.ts';
import { boardStops, type BoardStop } from './board-stops.ts';
import type { Here } from './here.ts';
import { capital, homeGroupOf, trackOf } from './names.ts';

export interface Cell {
	readonly status: StatusName;
	readonly title: string;
	readonly date?: string;
	readonly href?: string;
	readonly more?: string;
}

export interface Lane {
	readonly track: Track;
	readonly title: string;
	readonly text?: string;
	readonly cells: (Cell | null)[];
}

/** The place of a pupil whose lane it is, null for a lane of nobody in particular. */
interface Row extends Omit<Lane, 'cells'> {
	readonly place: string | null;
}

export function boardOf(at: Here): { lanes: Lane[]; now: number } {
	const stops = boardStops(at);
	const rows = rowsOf(at);
	const lanes = rows.map(({ place, ...row }) => {
		const isFirst = rows.find((other) => other.track === row.track)?.place === place;
		const own = stops.filter(
			(stop) => stop.track === row.track && (stop.place === place || (stop.place === null && isFirst)),
		);
		return {
			...row,
			cells: at.view.book.approach.steps.map(({ number }) =>
				cell(
					own.filter((s) => s.step === number),
					at,
				),
			),
		};
	});
	return { lanes, now: stepOfNow(stops, at) };
}

/** A lane for each pupil who is bullied and each who is named; one for the group, the parents and the school. */
function rowsOf(at: Here): Row[] {
	const { places } = at.view.dossier;
	return at.view.book.approach.tracks.flatMap(({ number, shortLabel }): Row[] => {
		const track: Track = number;
		const label = shortLabel[at.language];
		const own = track > 2 ? [] : places.filter((place) => trackOf(place) === track);
		if (own.length > 0) {
			return own.map((place) => ({ track, place: place.id, title: place.name, text: laneText(place, at) }));
		}
		return [{ track, place: null, title: label, text: track < 4 ? unnamed(track, at) : undefined }];
	});
}

function laneText(place: Here['view']['dossier']['places'][number], at: Here): string {
	const group = homeGroupOf(at, place);
	const role = capital(at.texts.roles[place.role]);
	return group ? `${role}, ${group}` : role;
}

function unnamed(track: Track, { view, texts }: Here): string | undefined {
	if (track < 3) return texts.board.notKnown;
	const n = view.dossier.places.filter((place) => trackOf(place) === 3).length;
	if (n === 0) return undefined;
	return n === 1 ? texts.board.namedOne : fill(texts.board.named, { n });
}

const weight: Record<StatusName, number> = { late: 4, busy: 3, waiting: 2, planned: 1, done: 0 };

function cell(stops: readonly BoardStop[], at: Here): Cell | null {
	const [first, ...rest] = [...stops].sort(byWeight);
	if (!first) return null;
	const { status, title, href } = first;
	const more = rest.length > 0 ? fill(at.texts.board.more, { n: rest.length }) : undefined;
	return { status, title: short(title), date: dateOf(first, at), href, more };
}

/** What is late comes first, the oldest of it; of what is done, the newest. */
function byWeight(a: BoardStop, b: BoardStop): number {
	const first = weight[b.status] - weight[a.status];
	if (first !== 0) return first;
	const earlier = (a.day ?? '').localeCompare(b.day ?? '');
	return a.status === 'done' ? -earlier : earlier;
}

function dateOf({ status, day }: BoardStop, { texts, language }: Here): string {
	if (day === null) return status === 'busy' ? texts.board.runs : '';
	const words = shortDay(day, language);
	if (status === 'late') return fill(texts.board.was, { day: words });
	return status === 'busy' ? fill(texts.board.until, { day: words }) : words;
}

/** A cell has room for a few words; the whole sentence stands in the list of agreements and in the timeline. */
function short(title: string): string {
	if (title.length <= 60) return title;
	const cut = title.slice(0, 57);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30))} …`;
}

/**
 * The step the work is in: that of what is due first. While the first date is more than a week away, people
 * are keeping to what they agreed.
 */
function stepOfNow(stops: readonly BoardStop[], { view }: Here): number {
	if (view.dossier.closed) return 0;
	const open = stops.filter(
		(stop) => stop.day !== null && (stop.status === 'late' || stop.status === 'planned'),
	);
	const [next] = open.sort((a, b) => a.day!.localeCompare(b.day!) || a.step - b.step);
	return next && next.day! <= addDays(view.today, 7) ? next.step : 4;
}
