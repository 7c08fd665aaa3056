import { describe, expect, it } from '@jest/globals';
import { cellName } from '../../src/sheet/address';
import { templateForm, type TemplateOptions } from '../../src/sheet/templateForm';
import type { SheetContent } from '../../src/sheet/template/content';
import { SAMPLE_FORMS } from '../../src/sheet/template/sampleForms';
import { STYLES } from '../../src/sheet/template/styles';
import { columnPoints, heightFor } from '../../src/sheet/template/textHeight';
import type { Area } from '../../src/sheet/snapshot';

const texts = (content: SheetContent): Record<string, string | number> =>
  Object.fromEntries(
    content.cells.flatMap((cell) => (cell.value === null ? [] : [[cellName(cell), cell.value]])),
  );

const cellsOf = ({ top, left, bottom, right }: Area): string[] => {
  const names: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) names.push(cellName({ row, column }));
  }
  return names;
};

const sampleOf = (index: number) => {
  const form = SAMPLE_FORMS[index];
  if (!form) throw new Error(`no sample ${index}`);
  return form;
};

const ALL: [string, TemplateOptions][] = [
  ['blank hubei', { profile: 'hubei' }],
  ['blank hubei80', { profile: 'hubei80' }],
  ...SAMPLE_FORMS.map((form): [string, TemplateOptions] => [form.projectName, { profile: 'hubei', form }]),
  ['filled hubei80', { profile: 'hubei80', form: sampleOf(2) }],
];

describe('blank form', () => {
  it('carries the published labels, and nothing in the cells to fill in', () => {
    const { A19: notes, ...labels } = texts(templateForm({ profile: 'hubei' }));
    expect(labels).toEqual({
      A1: '附件1',
      A2: '    年度　　　　　　　　项目自评表',
      A3: '单位名称(盖章)：',
      D3: '填报日期：',
      F3: '自评得分：',
      A4: '项目名称',
      A5: '主管部门',
      D5: '项目实施单位',
      A6: '预算执行情况\n（万元）\n（20分）',
      D6: '预算数\n（A）',
      E6: '执行数\n（B）',
      F6: '执行率\n（B/A）',
      G6: '得分\n（20分*执行率）',
      B7: '年度财政资金总额',
      A8: '项目绩效\n总目标\n（20分）',
      B8: '年初设定目标',
      E8: '全年实际完成情况',
      G8: '得分',
      A10: '项目年度\n绩效指标\n（60分）',
      B10: '一级指标',
      C10: '二级指标',
      D10: '指标名称',
      E10: '年初目标值\n（A）',
      F10: '实际完成值\n（B）',
      G10: '得分',
      B11: '产出指标',
      C11: '数量指标',
      C12: '质量指标',
      C13: '时效指标',
      C14: '成本指标',
      B15: '效益指标',
      C15: '社会效益指标',
      C16: '满意度指标',
      A17: '偏差大或\n目标未完成\n原因分析',
      A18: '改进措施及\n结果应用方案',
    });
    expect(String(notes).split('\n')).toHaveLength(5);
    expect(notes).toMatch(
      /^备注：\n1\..+上年结余结转.+\n2\..+≥X,得分=权重\*B\/A.+\n3\..+三档.+\n4\..+满意度/,
    );
  });

  it('puts the total of the 20/80 form in a row of its own and leaves the goal block out', () => {
    const labels = texts(templateForm({ profile: 'hubei80' }));
    expect(labels).toMatchObject({
      A1: '    年度　　　　　　　　项目自评表',
      A5: '预算执行情况\n（万元）\n（20分）',
      A7: '年度绩效\n目标\n（80分）',
      A13: '总分',
      A15: '改进措施及\n结果应用方案',
    });
    expect(Object.values(labels).join()).not.toMatch(/自评得分|总目标|备注|附件/);
  });

  it('bounds amounts, the rate and every score, and says what belongs where', () => {
    const { inputs } = templateForm({ profile: 'hubei' });
    const byCell = Object.fromEntries(
      inputs.map(({ area, decimal }) => [cellsOf(area)[0], decimal && [decimal.min, decimal.max]]),
    );
    expect(byCell).toEqual({
      A2: undefined,
      A3: undefined,
      D3: undefined,
      F3: undefined,
      B4: undefined,
      B5: undefined,
      E5: undefined,
      D7: [0, null],
      E7: [0, null],
      F7: [0, 1],
      G7: [0, 20],
      B9: undefined,
      E9: undefined,
      G9: [0, 20],
      D11: undefined,
      E11: undefined,
      F11: undefined,
      G11: [0, 60],
      B17: undefined,
      B18: undefined,
    });
    expect(inputs.find(({ area }) => cellsOf(area)[0] === 'D7')?.hint.text).toBe(
      '填写调整后的预算数，含上年结余结转，单位：万元。',
    );
  });

  it('keeps targets and actuals as typed: 10-15 is no date', () => {
    const content = templateForm({ profile: 'hubei' });
    const quantities = content.cells.filter(({ style }) => style === 'quantity').map(cellName);
    expect(STYLES.quantity.format).toBe('@');
    expect(quantities.sort()).toEqual(content.textAreas.flatMap(cellsOf).sort());
    expect(quantities).toHaveLength(12);
  });
});

describe('filled form', () => {
  it('names the project once in the title and keeps figures as numbers', () => {
    const content = templateForm({ profile: 'hubei', form: sampleOf(3) });
    expect(content.name).toBe('12345政务服务便民热线整合工作项目');
    expect(texts(content)).toMatchObject({
      A2: '2021年度12345政务服务便民热线整合工作项目自评表',
      D3: '填报日期：2022-1-28',
      F3: '自评得分：99',
      B4: '12345政务服务便民热线整合工作项目',
      E5: '区社会管理网格化服务中心',
      D7: 206.9,
      F7: 1,
      G7: 20,
      E15: 0.95,
      G15: 9,
    });
  });

  it('merges a class over its rows only', () => {
    const { merges } = templateForm({ profile: 'hubei', form: sampleOf(2) });
    const names = merges.map((area) => [cellsOf(area)[0], cellsOf(area).at(-1)].join(':'));
    expect(names).toEqual(expect.arrayContaining(['B11:B14', 'B15:B17', 'C15:C16', 'A10:A17']));
    expect(names.filter((name) => name.startsWith('C'))).toEqual(['C15:C16']);
  });

  it('does not join equal second-level classes under different first-level ones', () => {
    const [first] = sampleOf(0).indicators;
    if (!first) throw new Error('no indicator');
    const indicators = [first, { ...first, level1Text: '效益指标' }];
    const { merges } = templateForm({ profile: 'hubei', form: { ...sampleOf(0), indicators } });
    expect(merges.filter(({ left, right }) => left === right).map((area) => cellsOf(area)[0])).toEqual([
      'A6',
      'A8',
      'A10',
    ]);
  });

  it('puts the total of the 20/80 form behind 总分', () => {
    expect(texts(templateForm({ profile: 'hubei80', form: sampleOf(2) }))).toMatchObject({
      A15: '总分',
      G15: 99,
    });
  });

  it('lays out a form without indicators, and one whose goal is blank', () => {
    const form = { ...sampleOf(0), indicators: [], goal: null };
    const content = templateForm({ profile: 'hubei', form });
    expect(texts(content)).toMatchObject({ A10: '项目年度\n绩效指标\n（60分）' });
    expect(content.inputs.filter(({ area }) => area.bottom < area.top)).toEqual([]);
  });

  it('grows rows with their texts, up to what Excel takes', () => {
    const rowOfGoal = (plannedText: string) => {
      const goal = { plannedText, achievedText: '', score: null };
      return templateForm({ profile: 'hubei', form: { ...sampleOf(0), goal } }).rowHeights[8] ?? 0;
    };
    expect(rowOfGoal('短')).toBe(104);
    expect(rowOfGoal('长'.repeat(250))).toBeGreaterThan(13 * STYLES.textLeft.size * 1.3);
    expect(rowOfGoal('长'.repeat(5000))).toBe(409);
  });
});

describe.each(ALL)('paper of %s', (_, options) => {
  const content = templateForm(options);
  const placed = content.cells.map(cellName);

  it('has every cell once, in reading order, inside the print area', () => {
    const order = content.cells.map(({ row, column }) => row * 7 + column);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(placed).size).toBe(placed.length);
    expect(cellsOf(content.printArea)).toEqual(expect.arrayContaining(placed));
  });

  it('merges blocks that do not overlap and are styled whole, so that borders are drawn', () => {
    const merged = content.merges.flatMap(cellsOf);
    expect(new Set(merged).size).toBe(merged.length);
    expect(placed).toEqual(expect.arrayContaining(merged));
    const hidden = content.merges.flatMap((area) => cellsOf(area).slice(1));
    expect(Object.keys(texts(content)).filter((name) => hidden.includes(name))).toEqual([]);
  });

  it('gives each cell one input rule at most, within the lengths Excel takes', () => {
    const ruled = content.inputs.flatMap(({ area }) => cellsOf(area));
    expect(new Set(ruled).size).toBe(ruled.length);
    for (const { hint, decimal } of content.inputs) {
      expect(hint.title.length).toBeLessThanOrEqual(32);
      expect(hint.text.length).toBeLessThanOrEqual(255);
      expect((decimal?.message ?? '').length).toBeLessThanOrEqual(255);
    }
  });

  it('leaves no prompt or stand-in letters to be deleted', () => {
    const words = Object.values(texts(content)).map(String).join('|');
    expect(words).not.toMatch(/XX|××|＿|_{2}|请填|填写/);
  });

  it('shows every wrapped text whole', () => {
    for (const cell of content.cells) {
      const { size, indent } = STYLES[cell.style];
      if (typeof cell.value !== 'string') continue;
      const area = content.merges.find(({ top, left }) => top === cell.row && left === cell.column) ?? {
        bottom: cell.row,
        right: cell.column,
      };
      const width = content.columnWidths
        .slice(cell.column, area.right + 1)
        .reduce((sum, characters) => sum + columnPoints(characters), -indent * size);
      const height = content.rowHeights
        .slice(cell.row, area.bottom + 1)
        .reduce((sum, points) => sum + points, 0);
      expect([cell.value, height >= heightFor(cell.value, width, size)]).toEqual([cell.value, true]);
    }
  });

  it('needs little or no shrinking to fit one A4 page', () => {
    const { left, right, top, bottom } = content.page.margins;
    const width = content.columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
    const height = content.rowHeights.reduce((sum, points) => sum + points, 0);
    expect(width * 0.9).toBeLessThanOrEqual((8.27 - left - right) * 72);
    expect(height * 0.9).toBeLessThanOrEqual((11.69 - top - bottom) * 72);
    expect(content.page).toMatchObject({ paper: 'A4', orientation: 'portrait', fitToOnePage: true });
  });
});
