import { itemLabel, type FieldPath, type Language } from '../../core/index';
import { decimalText, type Address, type CellValue } from '../../sheet/index';
import type { EvaluatedForm } from '../evaluate';

/** Names of the fields that the product writes to. */
interface FieldWords {
  readonly score: string;
  readonly rate: string;
  readonly total: string;
  readonly cause: string;
  /** An indicator without a name. */
  readonly unnamed: string;
  readonly budget: (unit: 'wanYuan' | 'yuan') => string;
}

export const fieldWords: Readonly<Record<Language, FieldWords>> = {
  'zh-CN': {
    score: '得分',
    rate: '执行率',
    total: '自评得分',
    cause: '原因',
    unnamed: '（无名称）',
    budget: (unit) => `预算执行（${unit === 'wanYuan' ? '万元' : '元'}）`,
  },
  en: {
    score: 'score',
    rate: 'execution rate',
    total: 'total',
    cause: 'cause',
    unnamed: '(no name)',
    budget: (unit) => `Budget execution (${unit === 'wanYuan' ? '10,000 yuan' : 'yuan'})`,
  },
};

/** Scores, rate and total before causes: a header line may hold the total among other fields. */
const WRITTEN: readonly RegExp[] = [/(?:score|rate|^total.*)$/, /cause(?:Analysis)?$/];

/** The field written to that stands in a cell; null: none, so it is a cell of the 校验提示 column. */
export function fieldAt({ places }: EvaluatedForm, { row, column }: Address): FieldPath | null {
  const here = [...places].filter(([, place]) => place.row === row && place.column === column);
  for (const pattern of WRITTEN) {
    const found = here.find(([path]) => pattern.test(path));
    if (found) return found[0];
  }
  return null;
}

/** Name of a field written to: 居民满意度 得分, 执行率, 自评得分. */
export function fieldLabel(path: FieldPath, { form }: EvaluatedForm, language: Language): string {
  const words = fieldWords[language];
  const [, index, column] = /^indicators\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (index !== undefined) {
    const name = form.indicators[Number(index)]?.name || words.unnamed;
    return `${name} ${column === 'cause' ? words.cause : words.score}`;
  }
  if (path === 'budget.rate') return words.rate;
  if (path === 'budget.score') return `${itemLabel({ kind: 'budget' }, language)} ${words.score}`;
  if (path === 'budget.cause') return `${itemLabel({ kind: 'budget' }, language)} ${words.cause}`;
  if (path === 'goal.score') return `${itemLabel({ kind: 'goal' }, language)} ${words.score}`;
  if (path === 'causeAnalysis') return itemLabel({ kind: 'cause' }, language);
  return words.total;
}

/** A cell's value for people; a rate as a percent, blank as —. */
export function valueText(value: CellValue, isRate: boolean): string {
  if (value === null || value === '') return '—';
  if (typeof value !== 'number') return String(value);
  return isRate ? `${decimalText(value, 2)}%` : decimalText(value);
}
