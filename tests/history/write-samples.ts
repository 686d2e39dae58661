/** `node tests/history/write-samples.ts` adds what is missing and touches nothing that is there. */
import { writeFileSync } from 'node:fs';
import { missingFrom, newSample, readSamples, samplesPath } from './samples.ts';

const known = readSamples();
const missing = missingFrom(known);
const added = missing.map(newSample).filter((sample) => sample !== null);
if (added.length > 0) writeFileSync(samplesPath, `${JSON.stringify([...known, ...added], null, '\t')}\n`);
process.stdout.write(`${added.length} samples added, ${known.length} were there.\n`);
if (added.length < missing.length) {
	process.stderr.write(
		'A sample of an older version is missing: bring it back from the history of this file.\n',
	);
	process.exitCode = 1;
}
