import { describe, expect, it } from '@jest/globals';
import { gridOf } from '../../src/sheet/grid';
import { locateForms } from '../../src/sheet/locateForm';
import { missingLabels } from '../../src/sheet/locateTables';
import { hubei80Rows, seedRows, sheetOf, type TestCell } from './support/sheet';

const locate = (rows: readonly (readonly TestCell[])[], at = { row: 0, column: 0 }) =>
  locateForms(gridOf(sheetOf(rows, { at })));

describe('locateForms', () => {
  it('finds every block of the seed layout', () => {
    const [layout, ...others] = locate(seedRows());
    expect(others).toEqual([]);
    expect(layout).toMatchObject({
      area: { top: 0, left: 0, bottom: 18, right: 6 },
      title: { row: 1, column: 0 },
      header: {
        projectName: { row: 3, column: 1 },
        competentDepartment: { row: 4, column: 1 },
        implementingUnit: { row: 4, column: 4 },
        dateFilled: { row: 2, column: 2, inline: { start: 5, end: 14 } },
      },
      moneyUnit: 'wanYuan',
      budget: { headerRow: 5, columns: { approved: 3, executed: 4, rate: 5, score: 6 } },
      goal: { headerRow: 7, columns: { plannedText: 1, achievedText: 4, score: 6 }, rows: [8] },
      totals: [{ row: 2, column: 5, inline: { start: 5, end: 7 } }],
      causeAnalysis: { row: 16, column: 1 },
      improvement: { row: 17, column: 1 },
    });
    expect(layout?.tables.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[10, 11, 12, 13, 14, 15]]);
  });

  it('finds the Hubei 20/80 layout with its total row', () => {
    const [layout] = locate(hubei80Rows());
    expect(layout).toMatchObject({
      goal: null,
      header: { unitName: { row: 1, column: 0, inline: { start: 5, end: 8 } } },
      totals: [{ row: 11, column: 6 }],
      causeAnalysis: { row: 12, column: 1 },
    });
    expect(layout?.tables[0]?.label).toEqual({ row: 6, column: 0 });
  });

  it('finds the form wherever it stands', () => {
    const [moved] = locate(seedRows(), { row: 40, column: 5 });
    expect(moved?.area).toEqual({ top: 40, left: 5, bottom: 58, right: 11 });
    expect(moved?.tables[0]?.columns).toEqual({
      level1: 6,
      level2: 7,
      name: 8,
      target: 9,
      actual: 10,
      score: 11,
    });
  });

  it.each([
    ['inner blanks', (text: string) => text.replace(/(?<=[一-鿿])(?=[一-鿿])/g, ' ')],
    ['line breaks', (text: string) => text.replace(/(?<=[一-鿿])(?=[一-鿿])/g, '\n')],
    [
      'full-width brackets and letters',
      (text: string) => text.replace(/\(/g, '（').replace(/\)/g, '）').replace(/A/g, 'Ａ'),
    ],
    ['half-width brackets', (text: string) => text.replace(/（/g, '(').replace(/）/g, ')')],
  ])('reads labels with %s', (_, change) => {
    const plain = locate(seedRows());
    const label =
      /^(?:附件|单位|填报|自评|项目|主管|预算|执行|得分|年度|年初|全年|一级|二级|指标|实际|偏差|改进)/;
    const rows = seedRows().map((row) =>
      row.map((cell) =>
        typeof cell === 'string' && label.test(cell) && cell.length < 20 ? change(cell) : cell,
      ),
    );
    const [layout] = locate(rows);
    expect(layout?.budget).toEqual(plain[0]?.budget);
    expect(layout?.tables).toEqual(plain[0]?.tables);
    expect(Object.keys(layout?.header ?? {}).sort()).toEqual(Object.keys(plain[0]?.header ?? {}).sort());
  });

  it('takes three fields out of one header cell', () => {
    const [layout] = locate(
      seedRows({ A3: '单位名称(盖章)：    填报日期：2022-1-28    自评得分：89', C3: null, F3: null }),
    );
    expect(layout?.header.dateFilled).toMatchObject({ row: 2, column: 0 });
    expect(layout?.totals).toEqual([{ row: 2, column: 0, inline: { start: 36, end: 38 } }]);
  });

  it('finds several forms one below the other', () => {
    const layouts = locate([...seedRows(), [null], [null], ...hubei80Rows(), ...seedRows()]);
    expect(layouts.map(({ area }) => [area.top, area.bottom])).toEqual([
      [0, 18],
      [21, 34],
      [35, 53],
    ]);
    expect(layouts.map(({ causeAnalysis }) => causeAnalysis?.row)).toEqual([16, 33, 51]);
  });

  it('finds two forms side by side', () => {
    const right = seedRows();
    const rows = seedRows().map((row, index) => [
      ...Array.from({ length: 8 }, (_, column) => row[column] ?? null),
      ...(right[index] ?? []),
    ]);
    const layouts = locate(rows);
    expect(layouts.map(({ area }) => [area.left, area.right])).toEqual([
      [0, 6],
      [8, 14],
    ]);
    expect(layouts[1]?.header.projectName).toEqual({ row: 3, column: 9 });
    expect(layouts[1]?.budget?.columns).toEqual({ approved: 11, executed: 12, rate: 13, score: 14 });
  });

  it('keeps 年度绩效目标1 and 2 of one form together, with and without a header row of their own', () => {
    const rows = hubei80Rows();
    rows[6] = ['年度绩效目标1（40分）', ...(rows[6]?.slice(1) ?? [])];
    const second: TestCell[][] = [
      ['年度绩效目标2（40分）', '产出指标', '数量指标', '清淤土方', '800方', '800方', 40],
    ];
    const [without, ...others] = locate([...rows.slice(0, 11), ...second, ...rows.slice(11)]);
    expect(others).toEqual([]);
    expect(without?.tables.map((table) => [table.label.row, table.rows.length])).toEqual([
      [6, 4],
      [11, 1],
    ]);
    const header = ['年度绩效目标2（40分）', ...(rows[6]?.slice(1) ?? [])];
    const below = [[null, ...(second[0]?.slice(1) ?? [])]];
    const [withHeader, ...more] = locate([...rows.slice(0, 11), header, ...below, ...rows.slice(11)]);
    expect(more).toEqual([]);
    expect(withHeader?.tables.map(({ rows: own }) => own.length)).toEqual([4, 1]);
  });

  it('finds a cause written in its label’s own cell, or below it', () => {
    const inline = locate(seedRows({ A17: '原因分析：因支路改造停电较多。', B17: null }))[0];
    expect(inline?.causeAnalysis).toEqual({ row: 16, column: 0, inline: { start: 5, end: 15 } });
    const rows = seedRows({ B17: null });
    rows.splice(17, 0, ['因支路改造停电较多，满意度略低。']);
    expect(locate(rows)[0]?.causeAnalysis).toEqual({ row: 17, column: 0 });
  });

  it('takes a blank cause for blank, whatever stands in the row below', () => {
    const rows = seedRows({ B17: null, B18: null });
    rows.splice(18, 0, ['单位主要负责人签批意见', '签名：']);
    const [layout] = locate(rows);
    expect([layout?.causeAnalysis, layout?.improvement]).toEqual([
      { row: 16, column: 1 },
      { row: 17, column: 1 },
    ]);
  });

  it('is not misled by an instruction sheet, and names what is missing', () => {
    const grid = gridOf(
      sheetOf([
        ['填 报 说 明'],
        ['三、“预算数（A）”填写调整后的财政资金总额；“执行数（B）”填写实际支出数。'],
        ['一级指标'],
      ]),
    );
    expect(locateForms(grid)).toEqual([]);
    expect(missingLabels(grid)).toEqual([
      '二级指标',
      '指标名称（三级指标）',
      '年初目标值',
      '实际完成值',
      '得分',
    ]);
  });

  it('leaves out unused rows of the template and remembers them', () => {
    const [layout] = locate(seedRows({ D13: '指标2：', E13: null, F13: null, G13: null }));
    expect(layout?.tables[0]?.rows.map(({ row }) => row)).toEqual([10, 11, 13, 14, 15]);
    expect(layout?.leftovers).toEqual([{ row: 12, column: 3 }]);
  });

  it('does not take our own 校验提示 column for a part of the form', () => {
    const [layout] = locate(seedRows({ H1: '校验提示', H16: '【错误】…' }));
    expect(layout?.area.right).toBe(6);
  });

  it('reads a header of two rows with sign and unit in columns of their own', () => {
    const rows: TestCell[][] = [
      ['2022年度项目支出绩效自评表'],
      ['项目名称', '助学金'],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        null,
        null,
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      [null, null, null, null, '指标性质', '指标值', '度量单位'],
      [null, '产出指标', '数量指标', '受助人数', '≧', 735, '人次', 735, 10, 10],
    ];
    expect(locate(rows)[0]?.tables[0]).toMatchObject({
      columns: { sign: 4, target: 5, unit: 6, actual: 7, weight: 8, score: 9, cause: 10 },
      rows: [{ row: 4 }],
    });
  });
});
