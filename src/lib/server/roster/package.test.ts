import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { parseRoster } from './one-roster.ts';
import { readPackage } from './package.ts';
import { isRefusal } from './roster.ts';
import { smallSchool } from './small-school.fixture.ts';

let folder: string;
let count = 0;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'roster-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Contents = Record<string, string | Buffer>;

async function asFolder(contents: Contents): Promise<string> {
	const path = join(folder, `${(count += 1)}`);
	await mkdir(path);
	for (const [name, content] of Object.entries(contents)) {
		await mkdir(dirname(join(path, name)), { recursive: true });
		await writeFile(join(path, name), content);
	}
	return path;
}

async function asZip(contents: Contents, change = (bytes: Buffer) => bytes): Promise<string> {
	const path = join(folder, `${(count += 1)}.zip`);
	const zip = new ZipFile();
	for (const [name, content] of Object.entries(contents)) zip.addBuffer(Buffer.from(content), name);
	zip.end();
	const parts: Buffer[] = [];
	for await (const part of zip.outputStream) parts.push(Buffer.from(part));
	await writeFile(path, change(Buffer.concat(parts)));
	return path;
}

/** So many megabytes of nothing, which pack very small. */
function zeroes(megabytes: number): Readable {
	return Readable.from(Array(megabytes).fill(Buffer.alloc(1024 * 1024)));
}

/** Changes a name everywhere in a zip without its writer noticing. */
function rename(from: string, to: string): (bytes: Buffer) => Buffer {
	return (bytes) => Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

const school = (prefix = ''): Contents =>
	Object.fromEntries([...smallSchool()].map(([file, content]) => [`${prefix}${file}.csv`, content]));

async function refusal(path: string): Promise<string | undefined> {
	const read = await readPackage(path);
	return isRefusal(read) ? read.refused : undefined;
}

test.each([
	['a folder', () => asFolder(school())],
	['a folder in a folder', () => asFolder({ ...school('export/'), 'lees mij.txt': 'hallo' })],
	['a zip', () => asZip(school())],
	['a zip with one folder', () => asZip({ ...school('export/'), '__MACOSX/export/._users.csv': 'x' })],
	[
		'a zip with large letters',
		() => asZip({ ...school(), 'users.csv': '' }, rename('users.csv', 'UsErS.csv')),
	],
])('%s is read', async (_name, make) => {
	const read = await readPackage(await make());
	if (isRefusal(read)) throw new Error(read.refused);
	expect([...read.keys()].sort()).toEqual([...smallSchool().keys()].sort());
});

test('a zip holds the same people as the folder it was made from', async () => {
	const [zip, plain] = [
		await readPackage(await asZip(school())),
		await readPackage(await asFolder(school())),
	];
	if (isRefusal(zip) || isRefusal(plain)) throw new Error('refused');
	expect(parseRoster(zip)).toEqual(parseRoster(plain));
	expect(parseRoster(zip).roster.people).toHaveLength(7);
});

test('files that are not of OneRoster, or of no use here, are never read', async () => {
	const read = await readPackage(
		await asZip({ ...school(), 'results.csv': 'cijfers', 'fotos/mila.jpg': 'x' }),
	);
	if (isRefusal(read)) throw new Error(read.refused);
	expect(read.has('results' as never)).toBe(false);
	expect(read.size).toBe(smallSchool().size);
});

test('what cannot be opened is refused in plain words', async () => {
	expect(await refusal(join(folder, 'nowhere'))).toBe('packageNotFound');
	expect(await refusal(await asFolder({}))).toBe('packageEmpty');
	expect(await refusal(await asZip({ 'foto.jpg': 'x' }))).toBe('packageEmpty');
	expect(await refusal(await asZip({}, () => Buffer.from('no zip at all')))).toBe('packageDamaged');
	expect(await refusal(await asZip(school(), (bytes) => bytes.subarray(200)))).toBe('packageDamaged');
});

test('a zip whose content was changed on the way is refused', async () => {
	const damaged = await asZip(school(), (bytes) => {
		bytes.fill(0xff, 60, 120);
		return bytes;
	});
	expect(await refusal(damaged)).toBe('packageDamaged');
});

test('files in different folders, or twice in one, are refused', async () => {
	expect(await refusal(await asZip({ ...school(), 'oud/users.csv': 'x' }))).toBe('packageSpread');
	expect(await refusal(await asFolder({ ...school('a/'), 'b/orgs.csv': 'x' }))).toBe('packageSpread');
	expect(await refusal(await asZip({ ...school(), 'Users.csv': 'x' }))).toBe('packageDouble');
});

test('a file deeper than one folder does not count', async () => {
	expect(await refusal(await asZip(school('a/b/')))).toBe('packageEmpty');
});

test('a name that points outside the package is refused', async () => {
	const dots = await asZip({ ...school(), 'aa/users.csv': 'x' }, rename('aa/users.csv', '../users.csv'));
	expect(await refusal(dots)).toBe('packageUnsafe');
	const absolute = await asZip({ 'aetc/users.csv': 'x' }, rename('aetc/users.csv', '/etc/users.csv'));
	expect(await refusal(absolute)).toBe('packageUnsafe');
});

test('a zip with a password is refused', async () => {
	const locked = await asZip({ 'users.csv': 'x' }, (bytes) => {
		const central = bytes.indexOf('PK\u0001\u0002');
		bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8);
		return bytes;
	});
	expect(await refusal(locked)).toBe('packageLocked');
});

test('a link in a folder is no file: a package cannot point at the rest of the machine', async () => {
	const path = await asFolder({ 'users.csv': 'x' });
	await symlink('/etc/hostname', join(path, 'orgs.csv'));
	const read = await readPackage(path);
	expect(isRefusal(read) ? [] : [...read.keys()]).toEqual(['users']);
});

test('more than 300 MB is refused before anything is unpacked', async () => {
	const path = join(folder, 'bomb.zip');
	const zip = new ZipFile();
	zip.addReadStream(zeroes(301), 'users.csv');
	zip.end();
	await pipeline(zip.outputStream, createWriteStream(path));
	expect(await refusal(path)).toBe('packageTooLarge');
}, 30_000);

test('an entry that is larger than it says is refused', async () => {
	const lying = await asZip({ 'users.csv': 'x'.repeat(10_000) }, (bytes) => {
		bytes.writeUInt32LE(5, bytes.indexOf('PK\u0001\u0002') + 24);
		return bytes;
	});
	expect(await refusal(lying)).toBe('packageDamaged');
});
