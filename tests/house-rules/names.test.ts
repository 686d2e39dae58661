import { expect, test } from 'vitest';
import { sourceFiles, type Finding } from './source-files.ts';

const ours = /^(src|protocol|law|cli|demo|bench|tests)\//;
const attic = /(^|[/.-])(utils?|helpers?|misc|common|managers?|services?|types)(?=[/.-]|$)/i;
const index = /(^|\/)index\.[a-z.]+$/;
const edition = /^protocol\/editions\/.*\/index\.ts$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|js|css)$/;
const kit = /^\+(page|layout|server|error)(\.server)?\.(ts|svelte)$/;
const component = /^[A-Z][A-Za-z0-9]*(\.test)?\.(svelte|ts)$/;
const code = /\.(ts|js|css|svelte)$/;

function misnamed(path: string): Finding[] {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (attic.test(path)) return [`${path}: an attic; name it after what is in it`];
	if (index.test(path) && !edition.test(path)) return [`${path}: only an edition has an index`];
	if (!code.test(name) || kebab.test(name) || kit.test(name) || component.test(name)) return [];
	return [`${path}: file names are kebab-case, components PascalCase`];
}

test.each([
	'src/lib/utils/day.ts',
	'src/lib/domain/date-helpers.ts',
	'src/lib/server/mail/index.ts',
	'src/lib/domain/makeAgreement.ts',
	'src/lib/ui/status-tag.svelte',
])('%s is found', (path) => {
	expect(misnamed(path)).toHaveLength(1);
});

test('every file is named after what is in it', () => {
	const paths = sourceFiles(ours).map((file) => file.path);
	expect(paths.flatMap(misnamed)).toEqual([]);
});
