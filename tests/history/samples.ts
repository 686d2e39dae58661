/** Sealed facts as they once were written: every kind in every version. They are added to and never rewritten. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { factKinds, upcast, versionOf, type Fact, type FactKind, type Part } from '#lib/domain/facts.ts';
import { boundTo, open, seal } from '#lib/server/keys/seal.ts';
import { kept, payloads } from './payloads.ts';

export interface Sample {
	readonly kind: FactKind;
	readonly version: number;
	readonly part: Part;
	readonly subject: string | null;
	/** In base64, as it would lie in the database. */
	readonly sealed: string;
}

export const samplesPath = fileURLToPath(new URL('./samples.json', import.meta.url));

/** Known to everyone: what it seals is made up. */
const key = createHash('sha256').update('facts of a school that never was').digest();

export function readSamples(): Sample[] {
	return existsSync(samplesPath) ? (JSON.parse(readFileSync(samplesPath, 'utf8')) as Sample[]) : [];
}

type Named = Pick<Sample, 'kind' | 'version'>;

/** Every kind and version there has been; each needs a sample. */
export function everyVersion(): Named[] {
	const kinds = Object.keys(factKinds) as FactKind[];
	return kinds.flatMap((kind) =>
		Array.from({ length: versionOf(kind) }, (_, index) => ({ kind, version: index + 1 })),
	);
}

export function missingFrom(samples: readonly Named[]): Named[] {
	return everyVersion().filter(
		({ kind, version }) => !samples.some((sample) => sample.kind === kind && sample.version === version),
	);
}

/** Of the version in force; an older one can no longer be made. */
export function newSample({ kind, version }: Named): Sample | null {
	if (version !== versionOf(kind)) return null;
	const sealed = seal(key, aad({ kind, version }), JSON.stringify(payloads[kind])).toString('base64');
	return { kind, version, ...kept[kind], sealed };
}

/** Opened and lifted to the version in force, as number `seq` of a record. */
export function openSample({ kind, version, part, subject, sealed }: Sample, seq: number): Fact {
	const payload: unknown = JSON.parse(open(key, aad({ kind, version }), Buffer.from(sealed, 'base64')));
	const at = { record: 'record', seq, recordedAt: 1_795_000_000_000, happenedOn: '2026-11-18', by: 'visser' };
	return upcast({ kind, version, part, subject, payload, ...at });
}

function aad({ kind, version }: Named): string {
	return boundTo('history', kind, version);
}
