import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../../../../demo/stage.ts';
import { openSchool, type TestSchool } from '../../../../tests/setup/school.ts';
import { acting, openBetween, stageIn, visitOf } from '../../../../tests/need-to-know/two-classes.ts';
import { setCheck } from './agreements/agreement.ts';
import { actNow } from './dossiers/dossier.ts';
import { enter } from './door.ts';

let here: TestSchool;
let stage: Stage;
beforeAll(async () => {
	here = await openSchool();
	stage = await stageIn(here);
});
afterAll(() => here.close());

test('two hundred notes by eight people at once all stand in one gapless list', async () => {
	const { dossier } = await openBetween(stage);
	const visser = acting(stage, 'visser');
	const writers = Array.from({ length: 8 }, async (_, writer) => {
		for (let note = 0; note < 25; note += 1)
			await visser(actNow, { dossier, text: `Toezicht ${writer}.${note}` });
	});
	await Promise.all(writers);
	const { rows } = await here.owner.query<{ seq: number }>(
		'select seq from fact where record = $1 order by seq',
		[dossier],
	);
	expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
	expect(rows.length).toBeGreaterThanOrEqual(200);
});
