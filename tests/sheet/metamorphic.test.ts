import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateSheet } from '../../src/app/evaluate';
import { displayText } from '../../src/sheet/display';
import { fold } from '../../src/sheet/text';
import { hubei80Rows, seedRows, sheetOf, type TestCell } from './support/sheet';

/** A change of paper that changes nothing of what the form says. */
type Change = (rows: TestCell[][], seed: number) => TestCell[][];

const contentOf = (cell: TestCell) => (cell !== null && typeof cell === 'object' ? cell : { value: cell });

const mapTexts =
  (change: (text: string, seed: number) => string): Change =>
  (rows, seed) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell, seed) : cell)));

const CHANGES: Readonly<Record<string, Change>> = {
  'numbers written as text': (rows) =>
    rows.map((row) => row.map((cell) => (cell === null ? null : displayText(contentOf(cell))))),
  'full-width letters, digits and signs': mapTexts((text) =>
    text.replace(/[A-Za-z0-9%()/:*]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ),
  'half-width brackets and colons': mapTexts((text) =>
    text.replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':'),
  ),
  'blanks inside labels': mapTexts((text, seed) =>
    text.length > 14 ? text : text.replace(/(?<=[一-鿿])(?=[一-鿿])/g, () => ' \n\u3000'[seed % 3] ?? ''),
  ),
  'blanks around texts': mapTexts((text) => `  ${text}\u3000`),
  'blank rows between': (rows, seed) => {
    const header = rows.findIndex((row) => row.includes('一级指标'));
    const at = [1, 2, 3, 4, header].at(seed % 5) ?? 1;
    return [...rows.slice(0, at), [], [], ...rows.slice(at)];
  },
  'a blank column between (labels merged over two)': (rows, seed) => {
    const at = 1 + (seed % 6);
    return rows.map((row) => [...row.slice(0, at), null, ...row.slice(at)]);
  },
  'an instruction above': (rows) => [
    ['填报说明：本表由项目实施单位填写，年初目标值与批复一致。'],
    [],
    ...rows,
  ],
};

/** What the form says and what the rules make of it, without cells. */
function readingOf(rows: TestCell[][], at: { row: number; column: number }) {
  const evaluated = evaluateSheet(sheetOf(rows, { at }));
  return evaluated.forms.map(({ form, scorecard, findings }) => ({
    names: form.indicators.map(({ name }) => fold(name)),
    classes: form.indicators.map(({ level1, level2 }) => [level1, level2]),
    header: Object.values(form.header).map((value) =>
      typeof value === 'string' ? fold(value).replace(/[(:].*/, '') : value,
    ),
    total: scorecard.total,
    budget: [scorecard.budget?.rate, scorecard.budget?.score, form.budget?.moneyUnit],
    lines: scorecard.indicators.map(({ kind, outcome, score, declaredScore, weight }) => [
      kind,
      outcome,
      score,
      declaredScore,
      weight,
    ]),
    findings: findings.map(({ rule, item }) => [rule, item]),
  }));
}

describe('the reading of a form', () => {
  it.each([
    ['20/20/60', () => seedRows()],
    ['20/20/60 with faults', () => seedRows({ G15: 8, F7: '98%', F3: '自评得分：90', B17: '无', G16: 10 })],
    ['20/80', () => hubei80Rows()],
  ])('%s does not depend on how it is laid out on paper', (_, rowsOf) => {
    const plain = readingOf(rowsOf(), { row: 0, column: 0 });
    expect(plain).toHaveLength(1);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...Object.keys(CHANGES)), { maxLength: 4 }),
        fc.nat(1000),
        fc.record({ row: fc.nat(50), column: fc.nat(20) }),
        (names, seed, at) => {
          const rows = names.reduce((changed, name) => CHANGES[name]?.(changed, seed) ?? changed, rowsOf());
          expect(readingOf(rows, at)).toEqual(plain);
        },
      ),
      { numRuns: 300, seed: 20211231 },
    );
  });
});
