import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, contrastFindings } from './contrast.ts';
import { colourIn, colours, type ColourName, type Theme } from './tokens.ts';
import { tokensCss, tokensFile } from './write-tokens.ts';

const tooClose = (colourOf?: (theme: Theme, name: ColourName) => string) =>
	contrastFindings(colourOf)
		.filter((finding) => finding.ratio < finding.atLeast)
		.map(({ theme, front, back, ratio }) => `${theme}: ${front} on ${back} is ${ratio.toFixed(2)}`);

describe('contrast', () => {
	test('is measured as WCAG does: black on white is 21, a colour on itself is 1', () => {
		expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
		expect(contrast('#0B5A5C', '#0B5A5C')).toBe(1);
		expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
	});

	test('every pair of colours that meets on screen is far enough apart, in both themes', () => {
		expect(contrastFindings().length).toBeGreaterThanOrEqual(134);
		expect(tooClose()).toEqual([]);
	});

	test('a school colour that is too pale is found', () => {
		const pale = (theme: Theme, name: ColourName) => (name === 'brand' ? '#7FC4C0' : colourIn(theme, name));
		expect(tooClose(pale)).toContain('light: on-brand on brand is 1.99');
	});

	test('every colour but the plain line between rows is held to a demand', () => {
		const demanded = new Set(contrastFindings().flatMap(({ front, back }) => [front, back]));
		expect(Object.keys(colours).filter((name) => !demanded.has(name as ColourName))).toEqual(['line']);
	});
});

test('tokens.css on disk is what the generator writes', () => {
	expect(readFileSync(tokensFile, 'utf8')).toBe(tokensCss());
});
