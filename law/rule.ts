/** The shape of one rule of law: what it says, where it stands, since when, and whether a present source was read for it. */

export type Text = { readonly nl: string; readonly en: string };

/** One wording of a rule. `verified: false`: taken from memory or from an older text, so a lawyer must look first. */
export type LawVersion<Value> = {
	readonly value: Value;
	readonly text: Text;
	readonly source: string;
	readonly verified: boolean;
	/** 'YYYY-MM-DD': this wording counts from this day on; for the first wording, at least from this day. */
	readonly validFrom: string;
};

/** All wordings of one rule, oldest first. */
export type LawRule<Value> = readonly LawVersion<Value>[];

export type LawRules = { readonly [name: string]: LawRule<unknown> };

/** The same rules with of each the one wording that counts. */
export type InForce<Rules extends LawRules> = { readonly [Name in keyof Rules]: Rules[Name][number] };

/** The first day these rules know: before it, nobody has looked up what the law said. */
export const KNOWN_FROM = '2019-01-01';

const WVO_2020 = '2022-08-01';
const TO_BE_VERIFIED = 'nog na te gaan';

export function inForce<Rules extends LawRules>(rules: Rules, day: string): InForce<Rules> {
	const entries = Object.entries(rules).map(([name, rule]) => [name, versionOn(rule, day)]);
	return Object.fromEntries(entries) as InForce<Rules>;
}

/** The wording that counts on this day. A day before the first wording is a bug: an answer nobody knows is not guessed. */
export function versionOn<Value>(rule: LawRule<Value>, day: string): LawVersion<Value> {
	const version = rule.findLast(({ validFrom }) => validFrom <= day);
	if (version === undefined) throw new RangeError('the law of this day is not known here');
	return version;
}

/** Where a rule of the old schools act stood, and where it stands since the act of 2020. */
export type Move = { readonly old: string; readonly now: string };

/** Where a rule with one wording stands and since when: in a source that was read, or one nobody has read yet. */
export type Since = { readonly from: string } & ({ readonly read: string } | { readonly unread: string });

/**
 * A rule of the old schools act and its decrees. Its text was read; the act of 2020 took it over on 1 August 2022,
 * and that text was not read yet, so what counts today is marked as unverified.
 */
export function takenOver<const Value>({ old, now }: Move, value: Value, text: Text): LawRule<Value> {
	return [
		{ value, text, source: old, verified: true, validFrom: KNOWN_FROM },
		{ value, text, source: `${now}; oude tekst: ${old}`, verified: false, validFrom: WVO_2020 },
	];
}

/** A rule with one wording only. */
export function since<const Value>(where: Since, value: Value, text: Text): LawRule<Value> {
	const verified = 'read' in where;
	const source = verified ? where.read : `${where.unread} (${TO_BE_VERIFIED})`;
	return [{ value, text, source, verified, validFrom: where.from }];
}

/** Where the old decree on suspension and expulsion lives since 2022; the article numbers could not be read. */
export const DECREE_2020 = `Uitvoeringsbesluit WVO 2020, hoofdstuk 8 (artikelnummer ${TO_BE_VERIFIED})`;

export function act2020(article?: string): string {
	return article === undefined
		? `WVO 2020 (artikelnummer ${TO_BE_VERIFIED})`
		: `WVO 2020 art. ${article} (${TO_BE_VERIFIED})`;
}
