/** Writes the roster of the demo school, Lyceum aan de Vaart. Everyone in it is invented; the same files every time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDraw } from './roster/source/draw.ts';
import { makePupils } from './roster/source/pupils.ts';
import { makeSheets } from './roster/source/sheets.ts';
import { makeStaff } from './roster/source/staff.ts';

const seed = 2026;

/** File name and content. */
export function makeRoster(): Map<string, string> {
	const draw = makeDraw(seed);
	const { pupils, guardians } = makePupils(draw);
	return makeSheets({ pupils, guardians, staff: makeStaff(draw) });
}

if (import.meta.main) {
	const folder = join(import.meta.dirname, 'roster');
	for (const [name, content] of makeRoster()) writeFileSync(join(folder, name), content);
}
