/** Terms and choices the protocol leaves open; every school may change them. None of them is from the protocol (G3). */
import type { DayTerm, HourTerm } from './calendar/term.ts';

export interface Settings {
	/** Someone has read a report and answered. */
	readonly firstAnswer: DayTerm;
	/** The same when someone is not safe; counts in hours, also at night and in holidays. */
	readonly acuteAnswer: HourTerm;
	/** The talks of PM-1 are held. */
	readonly firstTalks: DayTerm;
	/** After a talk, its text stands in SOM. */
	readonly recordInSis: DayTerm;
	/** How long after an agreement the mentor checks (§PM.5.1). */
	readonly checks: readonly DayTerm[];
	/** After the last check somebody closes or plans a new one. */
	readonly afterLastCheck: DayTerm;
	/** When someone at school reads what comes in. */
	readonly hours: { readonly opens: string; readonly closes: string };
	/** Year levels that are lower school (onderbouw), R-17. */
	readonly lowerSchool: readonly number[];
	/** Where "leave quickly" goes: neutral, about nothing. */
	readonly neutralAddress: string;
	/** The support coordinator sees level and days without movement. */
	readonly supportSeesStatus: boolean;
}

export const defaultSettings: Settings = {
	firstAnswer: { schoolDays: 1 },
	acuteAnswer: { hours: 2 },
	firstTalks: { schoolDays: 3 },
	recordInSis: { schoolDays: 3 },
	checks: [{ weeks: 1 }, { weeks: 2 }, { weeks: 4 }, { weeks: 8 }],
	afterLastCheck: { weeks: 1 },
	hours: { opens: '08:00', closes: '17:00' },
	lowerSchool: [1, 2, 3],
	neutralAddress: 'https://www.knmi.nl/nederland-nu/weer/verwachtingen',
	supportSeesStatus: true,
};
