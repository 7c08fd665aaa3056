import type { FindingFigures, FindingKey } from '../checks/figures';
import type { Finding } from '../finding';
import type { Item } from '../form';
import type { Language } from './language';
import { phrasebooks } from './phrasebook';
import type { FindingSentences } from './sentences';

/** Name of an item for people. `name` is an indicator's or a leftover's, as on the form. */
export function itemLabel(item: Item, language: Language, name = ''): string {
  const book = phrasebooks[language];
  if (item.kind !== 'indicator' && item.kind !== 'leftover') return book.items[item.kind];
  return name === '' ? book.unnamed : book.quoted(name);
}

const isKey = (sentences: FindingSentences, key: string): key is FindingKey => Object.hasOwn(sentences, key);

/**
 * One plain sentence or two for a finding: what, why, what to do.
 * @throws Error for a rule and variant that no check raises.
 */
export function findingMessage(finding: Finding, language: Language): string {
  const { findings, referred } = phrasebooks[language];
  const key = finding.variant === undefined ? finding.rule : `${finding.rule}/${finding.variant}`;
  if (!isKey(findings, key)) throw new Error(`no sentence for ${key}`);
  const label = itemLabel(finding.item, language, finding.figures['name']);
  const who = finding.item.kind === 'indicator' ? label : referred(label);
  const text = sentence(findings, key, worded(finding.figures, language), who);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What deviates, with strict relations in words: 95% ≯ 95% is hard to read. */
export function deviationText(detail: string, language: Language): string {
  const { relations } = phrasebooks[language];
  return detail.replaceAll(' ≯ ', ` ${relations['≯']} `).replaceAll(' ≮ ', ` ${relations['≮']} `);
}

/** Figures that list several things, as Chinese has them (甲 84% < 85%、乙 …). */
const LISTS: readonly string[] = ['indicators', 'named'];

function printed(name: string, text: string, language: Language): string {
  const own = name === 'detail' || name === 'indicators' ? deviationText(text, language) : text;
  return language === 'en' && LISTS.includes(name) ? own.replaceAll('、', ', ') : own;
}

const worded = (
  figures: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(figures).map(([name, text]) => [name, printed(name, text, language)]));

/** A finding's figures are those of its key: raise() saw to it. */
const sentence = <Key extends FindingKey>(
  sentences: FindingSentences,
  key: Key,
  figures: Readonly<Record<string, string>>,
  who: string,
): string => sentences[key](figures as FindingFigures[Key], who);
