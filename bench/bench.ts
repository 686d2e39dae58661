/** `npm run bench`: what a school runs, beside the least that could do the same work. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from '../cli/build.ts';
import { measureGrowth, measureHeavy, smallSchool } from './growth.ts';
import { measurePage, measureReport, pagePair, reportPair, type Bench, type Measured } from './measures.ts';
import { help, names, optionsOf, type Name, type Options } from './options.ts';
import { measureMemory, measureStart } from './process.ts';
import { profileFlags, profileLines } from './profile.ts';
import { openGround, type Ground } from './school.ts';
import { startServer } from './servers.ts';
import { cookiesFor, openStaffedSchool, type StaffedSchool } from './staff.ts';
import { compare, whileLogging, type Comparison } from './statements.ts';
import { rounded } from './statistics.ts';

type Results = Partial<Record<Name, Measured>>;

export async function bench(args: string[]): Promise<number> {
	const options = optionsOf(args);
	if (options.help) {
		process.stdout.write(help);
		return 0;
	}
	await buildWhenStale();
	const ground = await openGround();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void ground.close().finally(() => process.exit(130)));
	}
	try {
		const results = await measureAll(ground, options);
		if (options.json) process.stdout.write(`${JSON.stringify(results)}\n`);
		return 0;
	} finally {
		await ground.close();
	}
}

async function measureAll(ground: Ground, options: Options): Promise<Results> {
	say(`A school with ${options.dossiers} dossiers is being made…`);
	const main = await openStaffedSchool(ground, options.dossiers);
	const results: Results = {};
	const keep = async (name: Name, measure: () => Promise<Measured> | Measured) => {
		if (!options.wanted.has(name)) return;
		results[name] = inShort(await measure());
		if (!options.json) process.stdout.write(lineOf(name, results[name]));
	};
	try {
		await whileLogging(ground, () => inHouse({ ground, main, options }, compareAll));
		await inHouse({ ground, main, options, profiled: options.profile }, async (here) => {
			for (const page of ['vandaag', 'inbox', 'dossier', 'thirty'] as const) {
				await keep(page, () => measurePage(here, page));
			}
			await keep('report', () => measureReport(here));
			if (options.dossiers > smallSchool) await keep('growth', () => measureGrowth(here));
			await keep('heavy', () => measureHeavy(here, options.dossiers));
			await keep('memory', () => measureMemory(here.product));
		});
	} finally {
		await main.school.close();
	}
	await keep('start', () => measureStart(ground));
	return results;
}

interface Setting {
	readonly ground: Ground;
	readonly main: StaffedSchool;
	readonly options: Options;
	readonly profiled?: boolean;
}

/** Both servers up, everyone signed in, and both down again. */
async function inHouse({ ground, main, options, profiled }: Setting, work: (bench: Bench) => Promise<void>) {
	const folder = join(ground.dataDir, 'profile');
	mkdirSync(folder, { recursive: true });
	const product = await startServer('product', main.school, profiled ? profileFlags(folder) : []);
	const reference = await startServer('reference', main.school);
	try {
		const cookies = await cookiesFor(main, product.origin);
		await work({ ground, main, cookies, product, reference, seconds: options.seconds });
	} finally {
		await Promise.all([product.close(), reference.close()]);
	}
	if (profiled) profileLines(folder).forEach(say);
}

/** A ratio says something only when both sides do the same work; where they do not, it is told. */
async function compareAll(here: Bench): Promise<void> {
	for (const page of ['vandaag', 'inbox', 'dossier'] as const) {
		const { product, reference } = pagePair(here, page);
		tell(page, await compare(here.ground, product, reference));
	}
	const { product, reference } = reportPair(here);
	tell('report', await compare(here.ground, product, reference));
}

function tell(name: string, { product, onlyProduct, onlyReference }: Comparison): void {
	const same = onlyProduct.length + onlyReference.length === 0;
	say(`${name}: ${product} statements${same ? ', the same on both sides' : ''}`);
	for (const text of onlyProduct) say(`  only the product:   ${text.slice(0, 100)}`);
	for (const text of onlyReference) say(`  only the reference: ${text.slice(0, 100)}`);
}

function inShort(measured: Measured): Measured {
	const { ratio } = measured;
	const details = Object.entries(measured).map(([name, value]) => [name, rounded(value)] as const);
	return { ...Object.fromEntries(details), ratio: rounded(ratio) };
}

const width = Math.max(...names.map((name) => name.length));

function lineOf(name: Name, { ratio, ...details }: Measured): string {
	const rest = Object.entries(details).map(([detail, value]) => `${detail} ${value}`);
	return `${name.padEnd(width)}  ${ratio.toFixed(2).padStart(5)}  ${rest.join('  ')}\n`;
}

/** What is being done; stdout is for the figures. */
function say(line: string): void {
	process.stderr.write(`${line}\n`);
}
