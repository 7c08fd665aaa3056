import { describe, expect, it } from '@jest/globals';
import type { EvaluationForm } from '../../src/core/index';
import { seedForms } from '../cases/seeds';
import { budget, columnForm, columnRows, entry, findingsOf, form, HEADER, row } from './checksSupport';

const rate = (text: string, value: number) => ({ rate: { text, value }, rateDecimals: 2 });
const HEADER_GAPS = ['header-missing header.unitName', 'header-missing header.competentDepartment'];

/** One of the four published forms, by its number. */
function seed(number: number): EvaluationForm {
  const one = seedForms[number - 1];
  if (!one) throw new Error(`no form ${number}`);
  return one;
}

/** Every finding as `rule place`; hints are left out. */
const raised = (one: EvaluationForm): readonly string[] =>
  findingsOf(one)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, place }) => `${rule} ${place}`);

describe('the published forms', () => {
  it.each([
    [1, ['cause-stock-phrase causeAnalysis']],
    [2, ['cause-incomplete causeAnalysis']],
    [3, ['cause-stock-phrase causeAnalysis']],
    [4, ['score-mismatch indicators.4.score', 'cause-stock-phrase causeAnalysis']],
  ])('%i: exactly the findings a careful reviewer would raise', (number, expected) => {
    expect(raised(seed(number))).toEqual([...HEADER_GAPS, ...expected]);
  });

  it('1: the set phrase leaves the goal and both missed indicators open', () => {
    const finding = findingsOf(seed(1)).find(({ rule }) => rule === 'cause-stock-phrase');
    expect(finding?.figures).toEqual({
      text: '项目已完成，情况良好。',
      goal: '19/20',
      indicators: '工作实效提升率 94% < 95%、服务对象满意度 84% < 85%',
    });
  });

  it('2: only the satisfaction is not spoken of', () => {
    const open = findingsOf(seed(2)).filter(({ rule }) => rule === 'cause-incomplete');
    expect(open.map(({ figures }) => figures)).toEqual([{ name: '服务对象满意度', detail: '84% < 85%' }]);
  });
});

describe('a 20/80 form with weights of its own', () => {
  it('raises nothing where all is met, 无 as a cause and written scores that add up to the block', () => {
    const one = form({
      header: { ...HEADER, title: '2020年度禁捕项目自评表', year: 2020, dateFilled: null },
      budget: budget(1.56, 1.56, 20, rate('100%', 1)),
      goal: null,
      tables: [{ label: '年度绩效目标（80分）', statedMax: 80 }],
      indicators: [
        row('quantity', '补贴渔船数', '6', '6', 20),
        row('quality', '渔船补贴发放率', '100%', '100%', 10),
        row('timeliness', '12月底之前完成', '100%', '100%', 10),
        row('beneficiarySatisfaction', '渔民抽样调查满意度', '90%', '≥90%', 40),
      ],
      otherTotals: [entry(100)],
      causeAnalysis: '无',
      improvement: '无',
    });
    expect(findingsOf(one)).toEqual([]);
  });
});

describe('a 10/90 form with a cause column', () => {
  it('asks each deviating row for its cause', () => {
    const one = columnForm(
      columnRows(
        [2, { declaredScore: entry(12) }],
        [
          4,
          {
            ...row('socialBenefit', '政策知晓率', '=100%', '98%'),
            weightColumn: entry(15),
            declaredScore: entry(14),
            cause: '',
          },
        ],
      ),
    );
    expect(raised(one)).toEqual([
      'score-mismatch indicators.2.score',
      'cause-missing indicators.2.cause',
      'cause-missing indicators.4.cause',
    ]);
  });

  it('does not count rows that are parts of another', () => {
    const child = row('quantity', '其中桃树', '5亩', '4亩', null, {
      isChild: true,
      weightColumn: entry(null),
      cause: '',
    });
    const [first, ...rest] = columnRows();
    expect(raised(columnForm([...(first ? [first] : []), child, ...rest]))).toEqual([]);
  });
});
