import { expect, test } from 'vitest';
import { linesMatching, sourceFiles, type Finding, type SourceFile } from './source-files.ts';

/** Judge the deed, never the child (§B1). In pieces, so that this file passes its own rule. */
const labels = new RegExp(['vic' + 'tim', 'perpe' + 'trator', 'offen' + 'der'].join('|'), 'i');
/** The verb is fine ("a pupil who …"), the noun and the identifier are not. */
const noun = new RegExp(
	'(?<!\\b(who|that|to|they|you|I|not|and|or|does|do|can|may) )[Bb]ul' + 'l(y(?!ing)|ies)',
);
const dutch = ['slacht' + 'offer', 'da' + 'der', 'pes' + 'ter', 'mel' + 'der', 'str' + 'af', 'str' + 'affen'];
const dutchLabels = new RegExp(`\\b(${dutch.join('|')})s?\\b`, 'i');

/** These say which words to avoid, and so must name them. */
const aboutWords = /^(GLOSSARY|STYLE)\.md$|^docs\/decisions\/0005-|^LICENSE$|^package-lock\.json$/;
/** The guard that warns a talker against such words has a list of them, and so have the tests that watch texts. */
const watchesWords = /(^|\/)(wording|language|law)(\.test)?\.ts$/;
const screens = /^(src\/(lib\/(text|ui)|routes)|protocol|demo)\/.*\.(ts|svelte)$/;

function labelling(file: SourceFile): Finding[] {
	if (aboutWords.test(file.path) || watchesWords.test(file.path)) return [];
	return [labels, noun].flatMap((word) => linesMatching(file, word, 'this labels a child'));
}

function labellingOnScreen(file: SourceFile): Finding[] {
	return watchesWords.test(file.path) ? [] : linesMatching(file, dutchLabels, 'this labels a child');
}

test('no word labels a child in code, comments or documents', () => {
	const planted = ['const ' + 'vic' + 'timId = 1', '// the bul' + 'ly', 'isBul' + 'ly', 'bul' + 'lies: []'];
	expect(labelling({ path: 'src/planted.ts', text: planted.join('\n') })).toHaveLength(planted.length);
	const fine = ['bullyingPupil', 'a pupil who bullies', 'antiBullyingContact', 'they bully', 'was bullied'];
	expect(labelling({ path: 'src/planted.ts', text: fine.join('\n') })).toEqual([]);
	expect(sourceFiles().flatMap(labelling)).toEqual([]);
});

test('no Dutch word labels a child on a screen', () => {
	const planted = ['de da' + 'der', 'het slacht' + 'offer'];
	expect(labellingOnScreen({ path: 'src/lib/text/planted.ts', text: planted.join('\n') })).toHaveLength(2);
	expect(labellingOnScreen({ path: 'src/lib/text/planted.ts', text: 'een leerling die pest' })).toEqual([]);
	expect(sourceFiles(screens).flatMap(labellingOnScreen)).toEqual([]);
});
