/** The five tracks and the words for where a thing stands, as the components know them. */
import type { IconName } from './icons.ts';

export type Track = 1 | 2 | 3 | 4 | 5;

export type StatusName = 'planned' | 'busy' | 'done' | 'late' | 'waiting';

export const allTracks: readonly Track[] = [1, 2, 3, 4, 5];

/** The pupil who is bullied, the pupil who bullies, the group, the parents, the school. */
export const trackIcons: Record<Track, IconName> = {
	1: 'heart-handshake',
	2: 'octagon-minus',
	3: 'users-round',
	4: 'house',
	5: 'school',
};
