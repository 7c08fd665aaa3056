import type { EvaluationForm, FieldPath, Item } from '../form';
import type { Finding } from '../finding';
import { normaliseText } from '../quantity/index';
import type { Check } from './check';
import { raise } from './raise';

/** Years in title, date and texts disagree. */
export const yearMismatch: Check = (form) => {
  const { year } = form.header;
  if (year === null) return [];
  return [...dateMismatch(form, year), ...textMismatches(form, year)];
};

/** A form is filled in during its year or the next. */
function dateMismatch(form: EvaluationForm, year: number): readonly Finding[] {
  const date = form.header.dateFilled?.trim() ?? '';
  const filled = /(?<!\d)(20\d\d)(?=[-年./\\]|\d{4}$)/.exec(normaliseText(date))?.[1];
  if (filled === undefined || Number(filled) === year || Number(filled) === year + 1) return [];
  return [
    raise(
      form,
      'year-mismatch/date',
      { item: { kind: 'header' }, place: 'header.dateFilled' },
      { year: String(year), date },
    ),
  ];
}

function textMismatches(form: EvaluationForm, year: number): readonly Finding[] {
  const texts: readonly [Item, FieldPath, string | null | undefined][] = [
    [{ kind: 'header' }, 'header.projectName', form.header.projectName],
    [{ kind: 'goal' }, 'goal.plannedText', form.goal?.plannedText],
    [{ kind: 'goal' }, 'goal.achievedText', form.goal?.achievedText],
    [{ kind: 'cause' }, 'causeAnalysis', form.causeAnalysis],
  ];
  return texts.flatMap(([item, place, text]) => {
    const years = budgetYears(text ?? '');
    if (years.length === 0 || years.includes(year)) return [];
    const named = [...new Set(years)].join('、');
    return [raise(form, 'year-mismatch/text', { item, place }, { year: String(year), named })];
  });
}

/** Budget years that a text names outright (2020年度, 2020-2022年度). Money brought forward may name an earlier one. */
function budgetYears(text: string): readonly number[] {
  const folded = normaliseText(text);
  if (/结转|结余|上年|往年|历年|跨年|续建|尾款/.test(folded)) return [];
  return [...folded.matchAll(/(?<!\d)(?:(20\d\d)年?(?:度)?[-—–~至到])?(20\d\d)年度/g)].flatMap(
    ([, from, to]) => {
      const last = Number(to);
      const first = from === undefined ? last : Number(from);
      return first <= last ? Array.from({ length: last - first + 1 }, (_, offset) => first + offset) : [last];
    },
  );
}
