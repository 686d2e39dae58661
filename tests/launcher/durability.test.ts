import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCluster, type Cluster } from '../../cli/postgres/cluster.ts';
import { openLogins } from '../../cli/postgres/logins.ts';
import { openSchoolRow } from '../../demo/demo.ts';
import { migrate } from '../../src/lib/server/db/migrate.ts';
import { enter } from '../../src/lib/server/doors/door.ts';
import { keepReportDraft } from '../../src/lib/server/doors/reporting/draft.ts';
import { sendReport } from '../../src/lib/server/doors/reporting/send-report.ts';
import { newDraftCookie, reporterWith } from '../../src/lib/server/drafts/draft-cookie.ts';
import { openHouse, type House } from '../../src/lib/server/house.ts';
import { createKek } from '../../src/lib/server/keys/key-encryption-key.ts';
import { openKeyStore } from '../../src/lib/server/keys/key-store.ts';
import { unlockThread } from '../../src/lib/server/doors/reporting/thread.ts';
import { cheapReceipt } from '../setup/school.ts';
import { wednesday } from '../setup/wednesday.ts';

/** With the real settings of production: fsync on, every commit waited for. */
test('kill -9 of PostgreSQL under load loses no report that was acknowledged', async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'vijfspoor-kill-'));
	let cluster = await startCluster({ dataDir });
	const { ownerUrl, appUrl } = await openLogins(dataDir, cluster.superuserUrl);
	const keysDir = join(dataDir, 'keys');
	createKek(keysDir);
	const keys = openKeyStore(keysDir);
	await migrate(ownerUrl, 'vijfspoor_web', keys.secret('context'));
	keys.close();
	const school = await openSchoolRow(ownerUrl, wednesday);
	const codes: string[] = [];
	for (let round = 0; round < 3; round += 1) {
		const house = openHouse({ databaseUrl: appUrl, keysDir, receiptCost: cheapReceipt });
		await loadUntilKilled(house, { school, cluster, codes, enough: (round + 1) * 40 });
		await house.close();
		cluster = await startCluster({ dataDir });
	}
	const house = openHouse({ databaseUrl: appUrl, keysDir, receiptCost: cheapReceipt });
	const lost = [];
	for (const code of codes) if (!(await opens(house, school, code))) lost.push(code);
	await house.close();
	await cluster.stop();
	rmSync(dataDir, { recursive: true, force: true });
	expect(codes.length).toBeGreaterThan(100);
	expect(lost).toEqual([]);
});

interface Load {
	readonly school: string;
	readonly cluster: Cluster;
	/** The codes of reports that were acknowledged. */
	readonly codes: string[];
	readonly enough: number;
}

async function loadUntilKilled(house: House, { school, cluster, codes, enough }: Load): Promise<void> {
	let killed = false;
	const writer = async () => {
		while (!killed) {
			try {
				codes.push(await send(house, school));
			} catch {
				return;
			}
			if (codes.length >= enough && !killed) {
				killed = true;
				process.kill(postmasterOf(cluster), 'SIGKILL');
			}
		}
	};
	await Promise.all(Array.from({ length: 6 }, writer));
}

function postmasterOf(cluster: Cluster): number {
	return cluster.pid;
}

async function send(house: House, school: string): Promise<string> {
	const visit = { actor: reporterWith(school, newDraftCookie()), at: wednesday };
	await enter(house, visit, keepReportDraft, { from: 'witness', story: 'Iemand wordt nagedaan.' });
	const answer = await enter(house, visit, sendReport, {});
	if (typeof answer !== 'object' || !('words' in answer)) throw new Error('not sent');
	return answer.words.join(' ');
}

async function opens(house: House, school: string, code: string): Promise<boolean> {
	const visit = { actor: reporterWith(school, newDraftCookie()), at: wednesday };
	const answer = await enter(house, visit, unlockThread, { code });
	return typeof answer === 'object' && 'record' in answer;
}
