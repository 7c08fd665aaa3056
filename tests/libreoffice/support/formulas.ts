import { templateForm } from '../../../src/sheet/index';
import type { SheetContent } from '../../../src/sheet/template/content';
import { createWorkbook } from '../../../src/xlsx/index';
import { withPart } from '../../cli/workbooks';
import { FIRST_SHEET, formBook, formWithOneWrongScore, withCell } from './fixtures';

export const SUMMARY = '汇总';
const SUMMARY_PART = 'xl/worksheets/sheet2.xml';

/** Where the form's wrong score stands; the other indicators' follow below it. */
export const WRONG_SCORE = 'G11';
const SCORE_CELLS = '$G$11:$G$16';

const form = templateForm({ profile: 'hubei', form: formWithOneWrongScore });

/** A sheet of blank cells A1 to C3, for formulas to be put in. */
const summary: SheetContent = {
  ...form,
  name: SUMMARY,
  cells: [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => ({ row, column, value: null, style: 'number' as const })),
  ),
  merges: [],
  rowHeights: [20, 20, 20],
  printArea: { top: 0, left: 0, bottom: 2, right: 2 },
  inputs: [],
  textAreas: [],
};

/** The unit's own formulas on the sheet 汇总, with their results before the score is put right. */
const FORMULAS: readonly (readonly [cell: string, formula: string, result: number])[] = [
  ['A1', `<f>SUM(路灯维护!G7,路灯维护!G9,路灯维护!G11:G16)</f>`, 98],
  ['A2', '<f>SUM(得分区)</f>', 58],
  ['A3', '<f>A1+1</f>', 99],
  ['B1', '<f t="shared" ref="B1:B3" si="0">路灯维护!G11*10</f>', 80],
  ['B2', '<f t="shared" si="0"/>', 100],
  ['B3', '<f t="shared" si="0"/>', 100],
  ['C1', '<f>1+1</f>', 2],
];

/** What the same formulas give once the first indicator has its 10. */
export const RIGHT_RESULTS = { A1: 100, A2: 60, A3: 101, B1: 100, B2: 100, B3: 100, C1: 2 };
export const STALE_RESULTS = Object.fromEntries(FORMULAS.map(([cell, , result]) => [cell, result]));

/** LibreOffice trusts stored results in a file that says it is Excel's. */
const asFromExcel = (bytes: Uint8Array): Uint8Array =>
  withPart(bytes, 'xl/workbook.xml', (xml) =>
    xml.replace('<bookViews>', '<fileVersion appName="xl" lastEdited="7" lowestEdited="7"/><bookViews>'),
  );

/**
 * A workbook as Excel leaves it: sums over the scores across sheets, through a name, by a shared formula and through
 * another formula, each with its stored result.
 */
export function bookWithFormulas(): Uint8Array {
  const name = `<definedName name="得分区">路灯维护!${SCORE_CELLS}</definedName>`;
  const named = withPart(asFromExcel(createWorkbook([form, summary])), 'xl/workbook.xml', (xml) =>
    xml.replace('</definedNames>', `${name}</definedNames>`),
  );
  return FORMULAS.reduce(
    (bytes, [cell, formula, result]) => withCell(bytes, SUMMARY_PART, cell, `${formula}<v>${result}</v>`),
    named,
  );
}

/** The second indicator's score is a formula of the unit's own over the first one's. */
export const withScoreFormula = (bytes: Uint8Array): Uint8Array =>
  withCell(bytes, FIRST_SHEET, 'G12', '<f>G11+0</f><v>8</v>');

/** A 20/80 form with the unit's own sum in its total cell; the first of five indicators, 16 each, is written 8. */
export const TOTAL_CELL = 'G13';

export function bookWithTotalFormula(): Uint8Array {
  const indicators = formWithOneWrongScore.indicators
    .filter(({ level2Text }) => level2Text !== '成本指标')
    .map((indicator, index) => ({ ...indicator, score: index === 0 ? 8 : 16 }));
  const book = formBook({ ...formWithOneWrongScore, indicators }, 'hubei80');
  return withCell(asFromExcel(book), FIRST_SHEET, TOTAL_CELL, '<f>SUM(G6,G8:G12)</f><v>92</v>');
}
