import { SAMPLE_FORMS, type FilledForm } from '../../src/sheet/index';
import type { Random } from './random';

type Indicator = FilledForm['indicators'][number];

/** Rows of a form without its indicator table, notes included. */
const OTHER_ROWS = 13;
const MOST_ROWS = 40;
const TABLE_POINTS = 60;

const CLASSES = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['产出指标', '成本指标'],
  ['效益指标', '社会效益指标'],
  ['效益指标', '满意度指标'],
] as const;

const CAUSES = [
  '项目已完成，情况良好。',
  '年中调减预算35.6万元；平台整合搬迁，原计划的系统升级维护没有开展，预算执行率不高。',
  '因三条支路改造期间停电较多，居民满意度没有达到目标；\n改造已在年底完工，下一年度不再受影响。',
  '',
] as const;

/** A target and an actual of one kind: percentages as numbers or as text, counts with units, words. */
function valuesOf(random: Random): Pick<Indicator, 'target' | 'actual'> {
  const [target, actual] = [random.whole(80, 100), random.whole(70, 100)];
  switch (random.whole(0, 4)) {
    case 0:
      return { target: `${target}%`, actual: `${actual}%` };
    case 1:
      return { target: `≥${target}%`, actual: { value: actual / 100, format: '0.00%' } };
    case 2:
      return { target: `≤${target}万元`, actual: `${actual}万元` };
    case 3:
      return { target: '及时', actual: random.pick(['及时', '基本及时']) };
    default:
      return {
        target: { value: target / 100, format: '0%' },
        actual: { value: actual / 100, format: '0%' },
      };
  }
}

function indicatorsOf(random: Random, sample: FilledForm): readonly Indicator[] {
  const rows = random.whole(CLASSES.length, MOST_ROWS - OTHER_ROWS);
  const names = sample.indicators.map(({ name }) => name);
  return Array.from({ length: rows }, (_, index): Indicator => {
    const [level1Text, level2Text] = CLASSES[Math.floor((index * CLASSES.length) / rows)] ?? CLASSES[0];
    const name = `${names[index % names.length] ?? '项目完成率'}${index < names.length ? '' : String(index)}`;
    const score = random.whole(1, Math.max(1, Math.floor(TABLE_POINTS / rows)));
    return { level1Text, level2Text, name, ...valuesOf(random), score };
  });
}

/** A sample form with other figures, texts and rows; its scores are mostly wrong, so there is something to write. */
export function variedForm(random: Random): FilledForm {
  const sample = random.pick(SAMPLE_FORMS as [FilledForm, ...FilledForm[]]);
  const approved = random.whole(100, 99_999) / 100;
  const executed = Math.floor(approved * random.whole(60, 100)) / 100;
  return {
    ...sample,
    year: random.whole(2019, 2025),
    unitName: random.pick(['', '区市政养护中心', '区社会管理网格化服务中心']),
    competentDepartment: random.pick(['', '区城市管理执法局']),
    projectName: `${sample.projectName}${random.whole(1, 999)}`,
    total: random.whole(60, 99),
    budget: {
      approved,
      executed,
      rate: random.chance(0.5) ? null : executed / approved,
      score: random.whole(10, 20),
    },
    indicators: indicatorsOf(random, sample),
    causeAnalysis: random.pick(CAUSES),
  };
}
