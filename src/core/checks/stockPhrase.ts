import { normaliseText } from '../quantity/normalise';
import { isBlankText } from './texts';
import { stockWords } from './vocabulary';

/** What a text gives: nothing, a set phrase (项目已完成，情况良好。), or something of its own. */
export type Substance = 'blank' | 'stock' | 'substantive';

const words = new Set(stockWords);
const longest = Math.max(...stockWords.map((word) => word.length));

/** The clause can be laid out with stock words from end to end. */
function isStockClause(clause: string): boolean {
  const reachable = [true];
  for (let end = 1; end <= clause.length; end += 1) {
    reachable[end] = false;
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      if (reachable[start] === true && words.has(clause.slice(start, end))) reachable[end] = true;
    }
  }
  return reachable[clause.length] ?? false;
}

/** RULES §5: a cause must exist and must be more than a set phrase. A digit or any other word is more. */
export function substanceOf(text: string): Substance {
  if (isBlankText(text)) return 'blank';
  const clauses = normaliseText(text).split(/[\p{P}\p{S}]+/u);
  return clauses.every(isStockClause) ? 'stock' : 'substantive';
}
