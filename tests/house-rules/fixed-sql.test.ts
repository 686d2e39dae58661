import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { fixedSql } from './fixed-sql.js';

function findings(code: string): number {
	const plugins = { house: { rules: { 'fixed-sql': fixedSql } } };
	return new Linter().verify(code, { plugins, rules: { 'house/fixed-sql': 'error' } }).length;
}

test.each([
	['a value in a query', 'tx.query(`where person = ${person}`)'],
	['a value in a named query', 'tx.query({ name: "n", text: `where person = ${person}` })'],
	['a value in a statement elsewhere', 'const text = `select a from b where c = ${c}`'],
	['a statement that is glued', 'const text = "delete from " + table'],
	['a query that is glued', 'tx.query(text + more)'],
	['a parameter of a function', 'function list(extra) { return `select a from b ${extra}`; }'],
	['a constant with a value in it', 'const part = `${x}`; tx.query(`select ${part} from b`)'],
	['a variable that may change', 'let part = "a"; tx.query(`select ${part} from b`)'],
])('%s is found', (_, code) => {
	expect(findings(code)).toBeGreaterThan(0);
});

test.each([
	['a fixed text', 'tx.query(`select a from b where c = $1`, [c])'],
	['a list of columns in a constant', 'const columns = "a, b"; tx.query(`select ${columns} from c`)'],
	['an escaped name of a role', 'owner.query(`create role ${pg.escapeIdentifier(name)} login`)'],
	['one of two words', 'const verb = found ? "alter" : "create"; tx.query(`${verb} role a`)'],
	['a sentence', 'const text = `Choose ${name} from the list`'],
])('%s is fine', (_, code) => {
	expect(findings(code)).toBe(0);
});
