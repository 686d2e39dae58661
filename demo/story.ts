/** What happened at the demo school, told in school days before today, every act through the door its person uses. */
import type { House } from '../src/lib/server/house.ts';
import { daanWaits } from './daan-waits.ts';
import { freshReports } from './fresh-reports.ts';
import { aSquabble } from './squabble.ts';
import { stageOf } from './stage.ts';
import { yaraTells } from './yara-tells.ts';

export async function playStory(house: House, school: string, at: number): Promise<void> {
	const stage = await stageOf(house, school, at);
	await yaraTells(stage);
	await daanWaits(stage);
	await aSquabble(stage);
	await freshReports(stage);
}
