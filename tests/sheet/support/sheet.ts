import type { CellValue, SheetSnapshot, SnapshotCell } from '../../../src/sheet/snapshot';

/** A cell of a test sheet: a value, or a value with what else it carries. */
export type TestCell = CellValue | (Partial<Omit<SnapshotCell, 'row' | 'column'>> & { value: CellValue });

/** Lays rows of cells out as a snapshot; null is a blank cell. `at` shifts the whole block. */
export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  {
    at = { row: 0, column: 0 },
    ...rest
  }: Partial<SheetSnapshot> & { at?: { row: number; column: number } } = {},
): SheetSnapshot {
  const cells = rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((cell, column): SnapshotCell[] => {
      if (cell === null) return [];
      const content = typeof cell === 'object' ? cell : { value: cell };
      return [{ row: row + at.row, column: column + at.column, ...content }];
    }),
  );
  return {
    id: 'sheet1',
    name: 'Sheet1',
    visibility: 'visible',
    cells,
    isProtected: false,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    printArea: null,
    uses1904Dates: false,
    ...rest,
  };
}

/** 100% as a number under a percent format. */
export const percent = (value: number, format = '0%'): TestCell => ({ value, format });

/** The seed's layout (20/20/60) with one weak spot: 满意度 84 % of 85 %, written 9. */
export const seedRows = (changes: Readonly<Record<string, TestCell>> = {}): TestCell[][] => {
  const rows: TestCell[][] = [
    ['附件1'],
    ['2021年度路灯维护项目自评表'],
    ['单位名称(盖章)：', null, '填报日期：2022-1-28', null, null, '自评得分：97'],
    ['项目名称', '路灯维护'],
    ['主管部门', null, null, '项目实施单位', '区市政养护中心'],
    [
      '预算执行情况\n（万元）（20分）',
      null,
      null,
      '预算数\n（A）',
      '执行数\n（B）',
      '执行率\n（B/A）',
      '得分\n（20分*执行率）',
    ],
    [null, '年度财政资金总额', null, 35.5, 35.47, percent(0.9992, '0.00%'), 20],
    ['项目绩效总目标\n（20分）', '年初设定目标', null, null, '全年实际完成情况', null, '得分'],
    [null, '全区路灯完好', null, null, '已完成，情况良好。', null, 18],
    [
      '项目年度绩效指标\n（60分）',
      '一级指标',
      '二级指标',
      '指标名称',
      '年初目标值\n（A）',
      '实际完成值\n（B）',
      '得分',
    ],
    [null, '产出指标', '数量指标', '维护完成率', '100%', '100%', 10],
    [null, null, '质量指标', '亮灯合格率', percent(1), percent(1), 10],
    [null, null, '时效指标', '报修处理及时率', '100%', '100%', 10],
    [null, null, '成本指标', '预算支出控制率', '100%', '100%', 10],
    [null, '效益指标', '社会效益指标', '夜间出行改善度', '95%', '95%', 10],
    [null, null, '满意度指标', '居民满意度', '85%', '84%', 9],
    ['偏差大或目标未完成原因分析', '居民满意度为84%，因三条支路改造期间停电较多。'],
    ['改进措施及结果应用方案', '支路改造改为夜间分段施工。'],
    ['备注：\n1.预算执行情况口径：预算数为调整后财政资金总额。'],
  ];
  for (const [name, cell] of Object.entries(changes)) {
    const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(name) ?? [];
    const row = rows[Number(digits) - 1];
    if (!row) throw new Error(`no row for ${name}`);
    const column = letters.charCodeAt(0) - 65;
    while (row.length <= column) row.push(null);
    row[column] = cell;
  }
  return rows;
};

/** Hubei 20/80: no goal block, total in a row of its own, no weight column. */
export const hubei80Rows = (): TestCell[][] => [
  ['2020年度河道清淤项目自评表'],
  ['单位名称：水务科'],
  ['项目名称', '河道清淤补助'],
  ['主管部门', '区水务局', null, '项目实施单位', '水务科'],
  [
    '预算执行情况\n（万元）（20分）',
    null,
    null,
    '预算数\n（A）',
    '执行数\n（B）',
    '执行率\n（B/A）',
    '得分\n（20分*执行率）',
  ],
  [null, '年度财政资金总额', null, 1.5, 1.5, 1, 20],
  [
    '年度绩效目标\n（80分）',
    '一级指标',
    '二级指标',
    '指标名称',
    '年初目标值\n（A）',
    '实际完成值\n（B）',
    '得分',
  ],
  [null, '产出指标', '数量指标', '清淤河段数', 6, 6, 20],
  [null, null, '质量指标', '验收合格率', percent(1), percent(1), 10],
  [null, null, '时效指标', '12月底之前完成', percent(1), percent(1), 10],
  [null, '效益指标', '满意度指标/服务对象满意度', '沿岸居民满意度', percent(0.9), '≥90%', 40],
  ['总分', null, null, null, null, null, 100],
  ['偏差大或目标未完成原因分析', '无'],
  ['改进措施及结果应用方案', '无'],
];
