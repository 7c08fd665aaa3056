import type { RuleId } from '../finding';
import { adviceEn } from './enAdvice';
import type { Language } from './language';
import { adviceZh } from './zhAdvice';

/** What a finding's own sentence is too short for: why it matters to those who receive the form, and what to do. */
export interface Advice {
  readonly why: string;
  readonly todo: string;
}

/** Advice on every rule; one that is missing does not compile. */
export type AdviceTable = Readonly<Record<RuleId, Advice>>;

const tables: Readonly<Record<Language, AdviceTable>> = { 'zh-CN': adviceZh, en: adviceEn };

/** Why a rule matters and what to do about it, one sentence each. */
export const findingAdvice = (rule: RuleId, language: Language): Advice => tables[language][rule];
