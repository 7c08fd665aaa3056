import { RULES, type Finding, type RuleId, type Severity } from '../finding';
import type { EvaluationForm, FieldPath, Item } from '../form';
import type { FindingFigures, FindingKey } from './figures';

/** Where a finding stands, and a severity where it is not the rule's usual one. */
export interface Where {
  readonly item: Item;
  readonly place: FieldPath;
  readonly severity?: Severity;
}

const isRule = (text: string): text is RuleId => Object.hasOwn(RULES, text);

/**
 * Makes the finding of a sentence key (`rule` or `rule/variant`) with that sentence's figures.
 * On an indicator or a leftover beside one, figure `name` is added.
 */
export function raise<Key extends FindingKey>(
  form: EvaluationForm,
  key: Key,
  { item, place, severity }: Where,
  figures: FindingFigures[Key],
): Finding {
  const [rule = '', variant] = key.split('/');
  if (!isRule(rule)) throw new Error(`no rule ${rule}`);
  const own: Readonly<Record<string, string>> = figures;
  const name = item.kind === 'indicator' ? { name: form.indicators[item.index]?.name.trim() ?? '' } : {};
  return {
    rule,
    severity: severity ?? RULES[rule],
    item,
    place,
    ...(variant === undefined ? {} : { variant }),
    figures: { ...name, ...own },
  };
}
