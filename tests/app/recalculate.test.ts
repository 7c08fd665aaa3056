import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { preview, recalculate, type RecalculateOptions } from '../../src/app/recalculate';
import type { EvaluatedForm } from '../../src/app/evaluate';
import { validate } from '../../src/app/validate';
import { cellName, type CellEdit, type SheetSnapshot } from '../../src/sheet/index';
import { memoryPort } from '../contract/memoryPort';
import { hubei80Rows, percent, seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';

async function run(snapshot: SheetSnapshot, options: RecalculateOptions = {}) {
  const port = memoryPort([snapshot]);
  const outcome = await recalculate(port, options);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const [sheet] = outcome.value.sheets;
  const edits = sheet?.edits.filter((edit): edit is CellEdit => edit.kind === 'cell') ?? [];
  return {
    port,
    sheet,
    receipt: outcome.value.receipt,
    /** Scores, rate and total: what was written into the form itself. */
    values: Object.fromEntries(
      edits.filter(({ column }) => column < 7).map((edit) => [cellName(edit), edit.after]),
    ),
    /** The column beside the form. */
    warnings: Object.fromEntries(
      edits.filter(({ column }) => column >= 7).map((edit) => [cellName(edit), edit.after]),
    ),
    printArea: sheet?.edits.find(({ kind }) => kind === 'print-area'),
  };
}

const seed = (changes: Readonly<Record<string, TestCell>> = {}, rest: Partial<SheetSnapshot> = {}) =>
  sheetOf(seedRows(changes), rest);

describe('recalculate', () => {
  it('writes only what differs: a right form keeps all its cells', async () => {
    expect((await run(seed())).values).toEqual({});
  });

  it('fills in rate, budget score, computed scores and the total of a form without them', async () => {
    const blank = {
      F7: null,
      G7: null,
      G11: null,
      G12: null,
      G13: null,
      G14: null,
      G15: null,
      G16: null,
      F3: '自评得分：',
    };
    const { values, sheet } = await run(seed(blank));
    expect(values).toEqual({
      F7: 0.9992,
      G7: 20,
      G11: 10,
      G12: 10,
      G13: 10,
      G14: 10,
      G15: 10,
      G16: 9,
      F3: '自评得分：97',
    });
    expect(sheet?.edits).toContainEqual({
      kind: 'cell',
      row: 6,
      column: 5,
      before: null,
      after: 0.9992,
      format: '0.00%',
      formatBefore: null,
    });
  });

  it('mends a wrong score, and the total with it, in a cell shared with other fields', async () => {
    const header = '单位名称(盖章)：    填报日期：2022-1-28    自评得分：96 ';
    const { values } = await run(seed({ G15: 9, A3: header, C3: null, F3: null }));
    expect(values).toEqual({ G15: 10, A3: '单位名称(盖章)：    填报日期：2022-1-28    自评得分：97 ' });
  });

  it('keeps a rate that is right at its printed precision, and mends one that is not', async () => {
    expect((await run(seed({ F7: '99.9%' }))).values).toEqual({});
    expect((await run(seed({ F7: '98.92%' }))).values).toEqual({ F7: 0.9992 });
  });

  it('never writes a judgement, a cause or over a formula', async () => {
    const { values, sheet } = await run(seed({ G9: null, G16: { value: 8, formula: 'F16*10' }, B17: null }));
    expect(values).toEqual({});
    expect(sheet?.evaluated.forms[0]?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['score-missing', 'formula-differs', 'cause-missing']),
    );
  });

  it('puts warnings beside the form, headed 校验提示, and sets a print area that leaves them out', async () => {
    const { warnings, printArea } = await run(seed());
    expect(warnings['H1']).toBe('校验提示');
    expect(warnings['H5']).toContain('主管部门');
    expect(printArea).toEqual({
      kind: 'print-area',
      before: null,
      after: { top: 0, left: 0, bottom: 18, right: 6 },
    });
  });

  it('stays right of a print area and of other cells that the unit has', async () => {
    const printed = { areas: [{ top: 0, left: 0, bottom: 18, right: 7 }], isOurs: false };
    const { warnings, printArea } = await run(seed({ I4: '备用' }, { printArea: printed }));
    expect(Object.keys(warnings).every((name) => name.startsWith('J'))).toBe(true);
    expect(printArea).toBeUndefined();
  });

  it('leaves a note and a formula of the user’s in the column, and writes around them', async () => {
    const { port } = await run(seed({ G16: 7 }));
    const [snapshot] = port.sheets();
    const own = [
      { row: 4, column: 7, value: '请张科长补', formula: undefined },
      { row: 6, column: 7, value: '【说明】已核对凭证', formula: undefined },
      { row: 9, column: 7, value: 2, formula: '1+1' },
    ];
    const others =
      snapshot?.cells.filter(({ row, column }) => column !== 7 || ![4, 6, 9].includes(row)) ?? [];
    const cells = [
      ...others,
      ...own.map(({ formula, ...cell }) => (formula === undefined ? cell : { ...cell, formula })),
    ];
    const next = memoryPort([
      {
        ...(snapshot as SheetSnapshot),
        cells: cells
          .map((cell) => (cell.row === 15 && cell.column === 6 ? { ...cell, value: 6 } : cell))
          .sort((a, b) => a.row - b.row || a.column - b.column),
      },
    ]);
    expect((await recalculate(next)).ok).toBe(true);
    const after = next.sheets()[0]?.cells ?? [];
    const at = (row: number, column: number) =>
      after.find((cell) => cell.row === row && cell.column === column);
    expect(at(15, 6)?.value).toBe(9);
    expect(at(4, 7)?.value).toBe('请张科长补');
    expect(at(6, 7)?.value).toBe('【说明】已核对凭证');
    expect(at(9, 7)?.formula).toBe('1+1');
  });

  it('changes nothing when run again', async () => {
    const { port } = await run(seed({ G15: 9, G16: 7, F7: 0.5, B17: '无' }));
    const again = await recalculate(port);
    expect(again).toMatchObject({ ok: true, value: { receipt: null } });
  });

  it.each([
    ['原因分析', 'B17', 16],
    ['改进措施', 'B18', 17],
    ['主管部门', 'B5', 4],
  ])('reads no warning of its own as %s, whose label is as wide as the form', async (_, name, row) => {
    const merges = [{ top: row, left: 0, bottom: row, right: 6 }];
    const changes = row === 4 ? { D5: null, E5: null } : { [name]: null, F3: '自评得分：90' };
    const { port, warnings } = await run(seed(changes, { merges }));
    expect(Object.keys(warnings).length).toBeGreaterThan(0);
    expect(await recalculate(port)).toMatchObject({ ok: true, value: { receipt: null } });
  });

  it('takes the column and its print area away when there is nothing left to say', async () => {
    const { port } = await run(seed());
    const [snapshot] = port.sheets();
    const mended =
      snapshot?.cells.map((cell) =>
        cell.row === 2 && cell.column === 0 ? { ...cell, value: '单位名称(盖章)：养护中心' } : cell,
      ) ?? [];
    const filled = { row: 4, column: 1, value: '区城管局' };
    const goal = mended.map((cell) => (cell.row === 8 && cell.column === 6 ? { ...cell, value: 20 } : cell));
    const next = memoryPort([
      {
        ...(snapshot as SheetSnapshot),
        cells: [...goal, filled].sort((a, b) => a.row - b.row || a.column - b.column),
      },
    ]);
    const outcome = await recalculate(next, {});
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const after = next.sheets()[0];
    expect(after?.cells.filter(({ column, value }) => column === 7 && value !== null)).toEqual([]);
    expect(after?.printArea).toBeNull();
  });

  it('writes no column when told so, and removes an earlier one', async () => {
    expect((await run(seed(), { warningsColumn: false })).receipt).toBeNull();
    const { port } = await run(seed());
    await recalculate(port, { warningsColumn: false });
    expect(port.sheets()[0]?.cells.some(({ column, value }) => column === 7 && value !== null)).toBe(false);
  });

  it('respects sheet protection: unlocked cells are written, locked ones named', async () => {
    const locked = { isProtected: true };
    const { values, sheet } = await run(seed({ G15: { value: 9, unlocked: true }, G7: 12 }, locked));
    expect(values).toEqual({ G15: 10 });
    const names = sheet?.locked.flatMap((edit) =>
      edit.kind === 'cell' ? [`${cellName(edit)}=${String(edit.after)}`] : [],
    );
    expect(names).toEqual(expect.arrayContaining(['G7=20']));
    expect((await run(seed({ G7: 12 }, locked), { writeLocked: true })).values).toEqual({ G7: 20 });
  });

  it('scores the Hubei 20/80 layout, whose written scores show its weights', async () => {
    const { values, sheet } = await run(sheetOf(hubei80Rows()));
    const scorecard = sheet?.evaluated.forms[0]?.scorecard;
    expect(values).toEqual({});
    expect(scorecard?.profileId).toBe('hubei80');
    expect(scorecard?.indicators.map(({ weight }) => [weight.points, weight.source])).toEqual([
      [20, 'written-scores'],
      [10, 'written-scores'],
      [10, 'written-scores'],
      [40, 'written-scores'],
    ]);
    expect(scorecard?.total).toMatchObject({ declared: 100, computed: 100, maxScore: 100 });
    expect(sheet?.evaluated.forms[0]?.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('reads amounts written with their unit, whichever it is', async () => {
    const mixed = seed({ D7: '355,000元', E7: '35.47万元' });
    expect((await run(mixed)).values).toEqual({});
  });

  it('leaves rate, budget score and total alone while 元 and 万元 seem mixed', async () => {
    const { values, sheet } = await run(seed({ E7: 354700 }));
    expect(values).toEqual({});
    expect(sheet?.evaluated.forms[0]?.findings.map(({ rule }) => rule)).toContain('unit-mismatch');
  });

  it('leaves a score that follows the other direction of an unsigned cost target', async () => {
    const { values, sheet } = await run(seed({ D14: '总成本', E14: '50万元', F14: '45万元', G14: 10 }));
    expect(values).toEqual({});
    expect(sheet?.after[0]?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keeps scores of another usual rounding, and the total their sum, unless a rounding is set', async () => {
    const oneDecimal = seed({ G16: 9.8, F3: '自评得分：97' });
    expect((await run(oneDecimal)).values).toEqual({ F3: '自评得分：97.8' });
    const settings = { rounding: { indicators: { mode: 'halfUp', decimals: 1 } } } as const;
    expect((await run(oneDecimal, { settings })).values).toEqual({ G16: 9.9, F3: '自评得分：97.9' });
  });

  it('takes back full marks that only rounding up gives to a missed target', async () => {
    const roundedUp = seed({ G16: 10, F3: '自评得分：98' });
    expect((await run(roundedUp)).values).toEqual({ G16: 9, F3: '自评得分：97' });
  });

  it('adds up the total from what stands in the form, a formula’s own result included', async () => {
    const { values } = await run(seed({ G15: 9, G16: { value: 8, formula: 'F16*10' } }));
    expect(values).toEqual({ G15: 10, F3: '自评得分：96' });
  });

  it.each([
    ['a total row', { F3: null, A19: '总分', G19: { value: 96, formula: 'SUM(G7,G9,G11:G16)' } }],
    ['the header line', { F3: { value: '自评得分：96', formula: '"自评得分："&SUM(G7,G9,G11:G16)' } }],
  ])('says nothing of a total formula in %s that waits for recalculation', async (_, total) => {
    const port = memoryPort([seed({ G15: 9, ...total } as Readonly<Record<string, TestCell>>)]);
    const outcome = await recalculate(port);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const texts = port
      .sheets()[0]
      ?.cells.filter(({ column }) => column === 7)
      .map(({ value }) => String(value));
    expect(texts?.join()).not.toMatch(/公式|合计|总分/);
    expect(await recalculate(port)).toMatchObject({ ok: true, value: { receipt: null } });
  });

  it('previews the same changes and writes none of them', async () => {
    const port = memoryPort([seed({ G15: 9 })]);
    const before = port.sheets();
    const planned = await preview(port);
    expect(port.sheets()).toBe(before);
    const done = await recalculate(port);
    if (!planned.ok || !done.ok) throw new Error('no outcome');
    expect(planned.value.sheets[0]?.edits).toEqual(done.value.sheets[0]?.edits);
    expect(planned.value.sheets[0]?.after[0]?.form.indicators[4]?.declaredScore.value).toBe(10);
  });

  it('scores every form on a sheet', async () => {
    const rows = [...seedRows({ G15: 9 }), [null], ...seedRows({ G16: 8, F16: percent(0.85) })];
    const { values } = await run(sheetOf(rows));
    expect(values).toMatchObject({ G15: 10, G36: 10, F23: '自评得分：98' });
  });

  it('names the sheets that there are when the one asked for is missing', async () => {
    const outcome = await validate(memoryPort([seed()]), { sheet: '表二' });
    expect(outcome).toEqual({
      ok: false,
      problem: { code: 'sheet-not-found', figures: { sheet: '表二', sheets: 'Sheet1' } },
    });
  });

  it('brings up no error that the form did not have, and is done after one run', async () => {
    const score = fc.constantFrom<TestCell>(null, 0, 7, 8, 9, 9.8, 9.88, 10, 12, '10', '9分');
    const value = fc.constantFrom<TestCell>(
      '100%',
      '98%',
      1,
      0.5,
      '≥90%',
      '≤5次',
      '6次',
      '及时',
      '不及时',
      null,
      '10-15件',
      '50万元',
      '45万元',
    );
    const rate = fc.constantFrom<TestCell>(null, '99.92%', '98%', 1, percent(0.9992, '0.00%'));
    const changes = fc.record({
      F7: rate,
      G7: score,
      E12: value,
      F12: value,
      G12: score,
      E14: value,
      F14: value,
      G14: score,
      G15: score,
      G16: score,
    });
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.constantFrom('自评得分：97', '自评得分：', '自评得分：90分'),
        async (cells, total) => {
          const port = memoryPort([seed({ ...cells, F3: total })]);
          const outcome = await recalculate(port);
          if (!outcome.ok) throw new Error(outcome.problem.code);
          const [sheet] = outcome.value.sheets;
          const errors = (findings: EvaluatedForm['findings'] = []) =>
            findings
              .filter(({ severity }) => severity === 'error')
              .map(({ rule, place }) => `${rule} ${place}`);
          const before = new Set(errors(sheet?.evaluated.forms[0]?.findings));
          expect(errors(sheet?.after[0]?.findings).filter((one) => !before.has(one))).toEqual([]);
          expect(await recalculate(port)).toMatchObject({ ok: true, value: { receipt: null } });
        },
      ),
      { numRuns: 300, seed: 20211231 },
    );
  });
});
