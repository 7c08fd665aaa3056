import type { EvaluationForm, FieldPath, Level1, Level2 } from '../form';
import type { Finding } from '../finding';
import type { RuleProfile } from '../profile';
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

/** Classes a form must have. 满意度 is none of them: every profile lets it be left out (RULES §6, note 4). */
function requiredClasses({ optionalLevel2 }: RuleProfile): readonly ('output' | 'benefit')[] {
  const needed = (Object.keys(level1Of) as Level2[]).filter((level2) => !optionalLevel2.includes(level2));
  return (['output', 'benefit'] as const).filter((name) =>
    needed.some((level2) => level1Of[level2] === name),
  );
}

/** Not one indicator, or no indicator of a required class. Nothing is said where a row's class is unknown. */
export const classMissing: Check = (form, { profile }) => {
  if (form.indicators.length === 0) return noneAtAll(form);
  const classes = form.indicators.flatMap(({ level1, level2 }) =>
    [level1, level2 === null ? null : level1Of[level2]].filter((name) => name !== null),
  );
  const isUnknown = form.indicators.some(({ level1, level2 }) => level1 === null && level2 === null);
  if (isUnknown) return [];
  return requiredClasses(profile)
    .filter((name) => !classes.includes(name))
    .map((name) =>
      raise(form, `class-missing/${name}`, { item: { kind: 'total' }, place: 'tables.0.label' }, {}),
    );
};

/** An indicator table, or a budget block that stands alone, without any indicator: nothing can be evaluated. */
function noneAtAll(form: EvaluationForm): readonly Finding[] {
  if (form.tables.length === 0 && form.budget === null) return [];
  const place: FieldPath = form.tables.length > 0 ? 'tables.0.label' : 'budget.label';
  return [raise(form, 'class-missing/all', { item: { kind: 'total' }, place, severity: 'error' }, {})];
}
