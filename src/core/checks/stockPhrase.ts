import { normaliseText } from '../quantity/normalise';
import { isBlankText } from './texts';
import { adverseWords, statusWords, stockWords, wellDone } from './vocabulary';

/** What a text gives: nothing, a set phrase (项目已完成，情况良好。), or something of its own. */
export type Substance = 'blank' | 'stock' | 'substantive';

const words = new Set(stockWords);
const longest = Math.max(...stockWords.map((word) => word.length));

/** The text can be laid out with stock words from end to end. */
function isLaidOut(text: string): boolean {
  const reachable = [true];
  for (let end = 1; end <= text.length; end += 1) {
    reachable[end] = false;
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      if (reachable[start] === true && words.has(text.slice(start, end))) reachable[end] = true;
    }
  }
  return reachable[text.length] ?? false;
}

const isStock = (clause: string): boolean => clause.split(/[\p{P}\p{S}]+/u).every(isLaidOut);

/** 系统维护、设备维护均已完成: names what was done, and only says that it was done well. */
const isWellDone = (clause: string): boolean => wellDone.test(clause) && !adverseWords.test(clause);

/** 预算执行， or 群众满意度，: what the next clause speaks of, without a word on how it went. */
const isTopic = (clause: string): boolean => isStock(clause) && !statusWords.test(clause);

/**
 * The clauses of a cause that may give a reason, normalised: without set phrases and without those that only say
 * well done, whatever they name. A topic stays with the clause that follows it.
 */
export const tellingClauses = (text: string): readonly string[] =>
  readHeadings(sentencesOf(text)).said.flatMap((sentence) => tellingOf(normaliseText(sentence)));

/** `居民满意度（84% < 85%）：`, a heading with figures under which the reason is still to be written. */
const isHeading = (sentence: string): boolean => /^(?:[^,，]|,(?=\d{3}))*[)）][:：]\s*$/.test(sentence);

const sentencesOf = (text: string): readonly string[] => text.split(/[\r\n。；;！!？?]+/);

/** Headings stand before the sentence that follows; one that nothing follows says nothing, and is open. */
function readHeadings(sentences: readonly string[]): Readonly<Record<'said' | 'open', readonly string[]>> {
  const said: string[] = [];
  const open: string[] = [];
  let heading: string | null = null;
  for (const sentence of sentences.filter((one) => one.trim() !== '')) {
    if (!isHeading(sentence)) said.push((heading ?? '') + sentence);
    else if (heading !== null) open.push(heading);
    heading = isHeading(sentence) ? sentence : null;
  }
  return { said, open: heading === null ? open : [...open, heading] };
}

/** Headings of a cause, normalised, with no reason under them. */
export const openHeadings = (text: string): readonly string[] =>
  readHeadings(sentencesOf(text)).open.map(normaliseText);

function tellingOf(sentence: string): readonly string[] {
  const telling: string[] = [];
  let topic = '';
  for (const clause of sentence.split(/,(?!\d{3})/).filter((part) => part !== '')) {
    if (isTopic(clause)) {
      topic += `${clause},`;
      continue;
    }
    if (!isStock(clause) && !isWellDone(clause)) telling.push(topic + clause);
    topic = '';
  }
  return telling;
}

/** RULES §5: a cause must exist and must be more than a set phrase. A digit or any other word is more. */
export function substanceOf(text: string): Substance {
  if (isBlankText(text)) return 'blank';
  return tellingClauses(text).length === 0 ? 'stock' : 'substantive';
}
