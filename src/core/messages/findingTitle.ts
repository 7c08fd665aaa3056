import type { Finding } from '../finding';
import type { Budget, EvaluationForm } from '../form';
import type { Language } from './language';
import { titleWords, type FieldName, type TitleWords } from './titles';

/** A label of the form on one line, without 其中 and without what stands in brackets at its end. */
const bare = (label: string): string =>
  label
    .replace(/\s+/g, '')
    .replace(/^其中[：:]?/, '')
    .replace(/[（(][^（()）]*[)）]$/, '');

/** The row of the budget that a place stands in: the scored one, save where it names another. */
function budgetRow({ rows }: Budget, place: string): string {
  const [, index] = /^budget\.rows\.(\d+)/.exec(place) ?? [];
  const row = index === undefined ? rows.find(({ role }) => role === 'total') : rows[Number(index)];
  return bare(row?.label ?? '');
}

const isField = (name: string, fields: TitleWords['fields']): name is FieldName =>
  Object.hasOwn(fields, name);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The line, and the column of it: 居民满意度 得分. */
const joined = (line: string, column: string): string =>
  [line, column].filter((part) => part !== '').join(' ');

function lineOf({ item, place }: Finding, form: EvaluationForm, words: TitleWords): string {
  const { blocks } = words;
  if (item.kind === 'indicator') {
    const indicator = form.indicators[item.index];
    return indicator?.name.trim().replace(/\s+/g, ' ') || words.unnamed(bare(indicator?.level2Text ?? ''));
  }
  if (place.startsWith('tables.')) {
    const label = form.tables[Number(place.split('.')[1])]?.label;
    return bare(label ?? '') || blocks.indicators;
  }
  if (place.startsWith('budget.')) {
    const row = form.budget && !/\.(?:label|score|cause)$/.test(place) ? budgetRow(form.budget, place) : '';
    return row || blocks.budget;
  }
  if (place.startsWith('goal.')) return blocks.goal;
  return item.kind === 'leftover' ? blocks.leftover : '';
}

/** Which line of the form a finding is about, as the form calls it: 居民满意度 得分, 年度财政资金总额 执行率, 项目名称. */
export function findingTitle(finding: Finding, form: EvaluationForm, language: Language): string {
  const words = titleWords[language];
  const { item, place } = finding;
  const field =
    place
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? '';
  const column = isField(field, words.fields) ? words.fields[field] : '';
  const line = lineOf(finding, form, words);
  // A name that is itself in doubt stands for itself.
  if (item.kind === 'indicator' && (field === 'name' || field === 'causeAnalysis')) return line;
  return line === '' ? capital(column) : joined(line, column);
}
