import { numberText } from '../../numberText';
import { formReport } from '../formReport';
import { scoreRows, type ScoreRow } from '../scoreRows';
import { all, element, type Html } from './html';
import type { ValidationInput } from './input';
import { validationWords } from './words';

const number = (value: string, className = 'number'): Html => element('td', className, value);

function rowOf(row: ScoreRow, partial: string): Html {
  const { item, weight, target, actual, written, byRules, explanation, isPartial = false } = row;
  const differs = !isPartial && written !== null && byRules !== null && written !== byRules;
  return element(
    'tr',
    null,
    element('td', null, item),
    number(numberText(weight)),
    element('td', null, target),
    element('td', null, actual),
    number(numberText(written), differs ? 'number differs' : 'number'),
    number(`${numberText(byRules)}${differs ? ' ≠' : ''}`, differs ? 'number differs' : 'number'),
    element('td', null, isPartial ? partial : explanation),
  );
}

/** The score table with the calculation of each line; ≠ marks a written score that the rules do not give. */
export function scoreTableHtml({ file, sheet, evaluated, language }: ValidationInput): Html {
  const words = validationWords[language];
  const report = formReport({ file, sheet, evaluated, edits: [] }, language);
  const rows = scoreRows(report, evaluated, words, language);
  const head = words.columns.map((column) => element('th', null, column));
  return element(
    'table',
    null,
    element('thead', null, element('tr', null, ...head)),
    element('tbody', null, all(rows.map((row) => rowOf(row, words.partial)))),
  );
}
