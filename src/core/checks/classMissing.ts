import type { Level1, Level2 } from '../form';
import type { Check } from './check';
import { raise } from './raise';

/** Class of each second-level class, for tables whose first-level label could not be read. */
const level1Of: Readonly<Record<Level2, Level1>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economicBenefit: 'benefit',
  socialBenefit: 'benefit',
  ecologicalBenefit: 'benefit',
  sustainableImpact: 'benefit',
  beneficiarySatisfaction: 'satisfaction',
};

/** No 产出 or no 效益 class; 满意度 may be left out (note 4). Nothing is said where a row's class is unknown. */
export const classMissing: Check = (form) => {
  const classes = form.indicators.flatMap(({ level1, level2 }) =>
    [level1, level2 === null ? null : level1Of[level2]].filter((name) => name !== null),
  );
  const isUnknown = form.indicators.some(({ level1, level2 }) => level1 === null && level2 === null);
  if (form.indicators.length === 0 || isUnknown) return [];
  return (['output', 'benefit'] as const)
    .filter((name) => !classes.includes(name))
    .map((name) =>
      raise(form, `class-missing/${name}`, { item: { kind: 'total' }, place: 'tables.0.label' }, {}),
    );
};
