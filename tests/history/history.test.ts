import { expect, test } from 'vitest';
import { foldDossier, type Dossier } from '#lib/domain/dossier.ts';
import { versionOf, type Fact, type FactKind } from '#lib/domain/facts.ts';
import { foldReport, type Report } from '#lib/domain/report.ts';
import { payloads } from './payloads.ts';
import { everyVersion, missingFrom, newSample, openSample, readSamples, type Sample } from './samples.ts';

const samples = readSamples();

interface Told {
	readonly report: Report;
	readonly dossier: Dossier;
}

/** What a fact of each kind must still tell when it is read after years. A correction stands beside what it corrects. */
const tells: Record<FactKind, (told: Told) => unknown> = {
	reportReceived: ({ report }) => report.told?.answers,
	reporterNamed: ({ report }) => report.reporter,
	reportRead: ({ report }) => report.readBy,
	answerSent: ({ report }) => [report.answered, report.messages],
	reporterWrote: ({ report }) => report.unreadMessage,
	rerouted: ({ report }) => report.route,
	setAside: ({ report }) => report.setAside?.payload,
	linked: ({ report, dossier }) => [report.dossier, dossier.reports],
	dossierOpened: ({ dossier }) => [dossier.openedOn, dossier.homeGroup, dossier.reports],
	leadSet: ({ dossier }) => dossier.lead,
	pupilNamed: ({ dossier }) => dossier.places.map(({ name }) => name),
	pupilRoleSet: ({ dossier }) => dossier.places.map(({ role }) => role),
	pupilJudged: ({ dossier }) => dossier.places.map(({ ownWord }) => ownWord),
	severityAssessed: ({ dossier }) => dossier.severity,
	measureNow: ({ dossier }) => dossier.actions.map(({ payload }) => payload),
	conversationHeld: ({ dossier }) => dossier.talks.map(({ payload }) => payload),
	agreementMade: ({ dossier }) => dossier.agreements.map(({ made }) => made),
	agreementChecked: ({ dossier }) => dossier.agreements.map(({ lastCheck }) => lastCheck),
	agreementShared: ({ dossier }) => dossier.agreements.map(({ shared }) => shared),
	appointmentMade: ({ dossier }) => dossier.appointments.map(({ on }) => on),
	checkedIn: ({ dossier }) => dossier.appointments.map(({ done }) => done),
	toldThatRecorded: ({ dossier }) => dossier.told.map(({ payload }) => payload),
	guardianInformed: ({ dossier }) => dossier.guardians.map(({ payload }) => payload),
	sisRecorded: ({ dossier }) => dossier.sis.map(({ payload }) => payload),
	reasonGiven: ({ dossier }) => dossier.reasons.map(({ element, reason }) => [element, reason]),
	closed: ({ dossier }) => dossier.closed?.payload,
	reopened: ({ dossier }) => dossier.closed,
	corrected: ({ dossier }) => dossier.head,
	withdrawn: ({ report }) => report.told,
};

/** On top of what each needs: a received report, a place, an agreement, a check, and for reopening a closing. */
function ground(kind: FactKind): Fact[] {
	const needed: Partial<Record<FactKind, FactKind[]>> = {
		pupilRoleSet: ['pupilNamed'],
		pupilJudged: ['pupilNamed'],
		agreementChecked: ['agreementMade'],
		agreementShared: ['agreementMade'],
		checkedIn: ['appointmentMade'],
		reopened: ['closed'],
		withdrawn: ['reportReceived'],
	};
	return (needed[kind] ?? []).map((each, index) => openSample(newestOf(each), index + 1));
}

function newestOf(kind: FactKind): Sample {
	return samples.find((sample) => sample.kind === kind && sample.version === versionOf(kind))!;
}

function told(facts: readonly Fact[]): Told {
	return { report: foldReport('record', facts), dossier: foldDossier('record', facts) };
}

test('I6: every kind of fact has a sealed sample of every version it ever had', () => {
	expect(missingFrom(samples)).toEqual([]);
	expect(samples).toHaveLength(everyVersion().length);
});

test('I6: a kind without a sample, or a version without one, is found', () => {
	const without = samples.filter(({ kind }) => kind !== 'closed');
	expect(missingFrom(without)).toEqual([{ kind: 'closed', version: 1 }]);
	expect(missingFrom([])).toEqual(everyVersion());
});

test.each(samples)('I6: what "$kind" said in version $version is still told', (sample) => {
	const before = ground(sample.kind);
	const facts = [...before, openSample(sample, before.length + 1)];
	const tell = tells[sample.kind];
	expect(tell(told(facts))).not.toEqual(tell(told(before)));
});

test.each(samples.filter(({ kind, version }) => version === versionOf(kind)))(
	'I6: "$kind" is sealed as it is written today; another shape is another version',
	(sample) => {
		expect(openSample(sample, 1).payload).toEqual(payloads[sample.kind]);
	},
);

test('I6: all samples together make a report and a dossier', () => {
	const order = samples
		.filter(({ kind }) => kind !== 'withdrawn')
		.map((sample, index) => openSample(sample, index + 1));
	const { report, dossier } = told(order);
	expect(report).toMatchObject({ answered: true, dossier: 'dossier', reporter: { name: 'Yara Benali' } });
	expect(dossier).toMatchObject({
		lead: 'visser',
		places: [{ name: 'Sem de Groot', role: 'bullyingPupil', ownWord: 'bullying' }],
		agreements: [{ lastCheck: { result: 'partly' }, shared: [{ to: 'guardian' }] }],
		appointments: [{ done: { answer: 'better' } }],
		sis: [{ payload: { notBecause: 'wronglyNamed' } }],
		closed: null,
	});
});

test('I6: a sample that was changed or moved to another kind does not open', () => {
	const sample = newestOf('answerSent');
	const bytes = Buffer.from(sample.sealed, 'base64');
	bytes[40] = bytes[40]! ^ 1;
	expect(() => openSample({ ...sample, sealed: bytes.toString('base64') }, 1)).toThrow();
	expect(() => openSample({ ...sample, kind: 'reporterWrote' }, 1)).toThrow();
});

test('I6: the script adds only what is missing', () => {
	expect(newSample({ kind: 'closed', version: versionOf('closed') })).toMatchObject({
		kind: 'closed',
		part: 'shared',
	});
	expect(newSample({ kind: 'closed', version: versionOf('closed') + 1 })).toBeNull();
});
