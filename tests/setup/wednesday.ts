/** The moment at which most tests take place: a Wednesday in November, half past ten, in the middle of a school week. */
export const wednesday = Date.parse('2026-11-18T10:30:00+01:00');

export const hour = 3_600_000;
export const day = 24 * hour;
