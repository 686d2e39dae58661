import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSchool, type TestSchool } from '../setup/school.ts';
import { stageIn } from '../need-to-know/two-classes.ts';
import { gather } from './cast.ts';
import { knocksFor, type Knock } from './knocks.ts';
import { askDatabase, askDoor, askTable } from './layers.ts';
import { sceneOf, type Play, type Scene } from './scene.ts';
import { cells, later, parties, type Cell } from './school-table.ts';

let here: TestSchool;
let play: Play;
const scenes = new Map<string, Scene>();
const counted = { table: 0, door: 0, database: 0, yes: 0 };

beforeAll(async () => {
	here = await openSchool();
	play = { stage: await stageIn(here), cast: await gather(here) };
});
afterAll(async () => {
	console.info(
		`matrix: ${cells.length} cells of ${parties.length} parties, ${counted.yes} of them yes; asked ${counted.table} times of the table, ${counted.door} of doors, ${counted.database} of the database`,
	);
	await here.close();
});

async function scene(phase: string): Promise<Scene> {
	const known = scenes.get(phase) ?? (await sceneOf(play, phase));
	scenes.set(phase, known);
	return known;
}

const rows = [...new Set(cells.map((cell) => `${cell.kind}|${cell.phase}`))];

test.each(rows.map((row) => row.split('|')))(
	'%s (%s): table, door and database agree',
	async (kind, phase) => {
		const wrong: string[] = [];
		for (const cell of cells.filter((each) => each.kind === kind && each.phase === phase))
			wrong.push(...(await ask(cell)));
		expect(wrong).toEqual([]);
	},
);

test('what the product gives less than the school’s table is written down, cell by cell', () => {
	const less = cells.filter((cell) => cell.stated && !cell.wanted);
	const names = less.map(({ kind, phase, party, action }) => [kind, phase, party, action].join(' '));
	expect(names.sort()).toEqual([...later].sort());
});

async function ask(cell: Cell): Promise<string[]> {
	const name = `${cell.kind} (${cell.phase}) ${cell.party} ${cell.action}`;
	const answers = [...(await atTable(cell)), ...(await inDatabase(cell))];
	counted.yes += Number(cell.wanted);
	for (const knock of knocksFor(cell)) answers.push(...(await atDoor(cell, knock)));
	return answers.map((answer) => `${name}: ${answer}`);
}

async function atTable(cell: Cell): Promise<string[]> {
	counted.table += 1;
	const answer = await askTable(here.house, cell, await scene(cell.phase));
	return answer === cell.wanted ? [] : [`the table says ${answer}`];
}

/** For PostgreSQL to create and to change are one: a fact is added. A status has no facts to add. */
async function inDatabase(cell: Cell): Promise<string[]> {
	const reads = cell.action === 'read';
	if (cell.kind === 'status' && !reads) return [];
	counted.database += 1;
	const sameRow = cells.filter(
		({ kind, phase, party }) => kind === cell.kind && phase === cell.phase && party === cell.party,
	);
	const wanted = reads ? cell.wanted : sameRow.some((each) => each.wanted && each.action !== 'read');
	const answer = await askDatabase(here.house, cell, await scene(cell.phase));
	return answer === wanted ? [] : [`the database says ${answer}`];
}

async function atDoor(cell: Cell, knock: Knock): Promise<string[]> {
	const isReporter = cell.party === 'reporter';
	if (cell.wanted && isReporter !== Boolean(knock.forReporter)) return [];
	counted.door += 1;
	const answer = await askDoor(here.house, knock, cell, await scene(cell.phase));
	// What somebody did there is not the scene of the next one.
	if (answer === 'in') scenes.delete(cell.phase);
	return (answer === 'in') === cell.wanted && (cell.wanted || answer === 'not found')
		? []
		: [`${knock.door.name} says ${answer}`];
}
