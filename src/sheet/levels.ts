import type { Level1, Level2 } from '../core/form';
import { labelText } from './text';

const LEVEL1: readonly (readonly [RegExp, Level1])[] = [
  [/满意/, 'satisfaction'],
  [/产出|成本/, 'output'],
  [/效益|效果|影响/, 'benefit'],
];

const LEVEL2: readonly (readonly [RegExp, Level2])[] = [
  [/满意/, 'beneficiarySatisfaction'],
  [/数量/, 'quantity'],
  [/质量/, 'quality'],
  [/时效|进度/, 'timeliness'],
  [/经济效益|经济指标/, 'economicBenefit'],
  [/生态/, 'ecologicalBenefit'],
  [/可持续/, 'sustainableImpact'],
  [/社会(?:效益|公众|指标)|社会/, 'socialBenefit'],
  [/成本/, 'cost'],
];

const find = <T>(table: readonly (readonly [RegExp, T])[], text: string): T | null => {
  const { core } = labelText(text);
  return table.find(([pattern]) => pattern.test(core))?.[1] ?? null;
};

/** 产出指标（50分） → output. null when the words name none of the classes. */
export const level1Of = (text: string): Level1 | null => find(LEVEL1, text);

/** 数量指标 → quantity; 满意度指标/服务对象满意度 → beneficiarySatisfaction. */
export const level2Of = (text: string): Level2 | null => find(LEVEL2, text);
