import type { EvaluatedForm, EvaluatedSheet } from '../../app/evaluate';
import type { PlannedSheet } from '../../app/recalculate';
import type { Waiver } from '../../app/waivers';
import type { Language } from '../../core/index';
import { gridOf, planWarnings, splitLocked, warningTexts } from '../../sheet/index';
import { verdictOf } from './verdict';
import { words } from './words';

export interface VerdictOptions {
  readonly language: Language;
  readonly waiversOf: (form: EvaluatedForm) => readonly Waiver[];
  /** Local date and time, `2026-11-24 10:05`. */
  readonly time: string;
}

/** `提交前校验：还有 3 项必须处理（2026-11-24 10:05）`; findings set aside with a reason do not count. */
function verdictLine(form: EvaluatedForm, { language, waiversOf, time }: VerdictOptions): string {
  const { errors = 0, warnings = 0 } = verdictOf({ form, waivers: waiversOf(form) }) ?? {};
  const { verdictInSheet } = words(language);
  return verdictInSheet(errors, warnings, time);
}

/**
 * What 提交前校验 writes beside the forms: the verdict at the head of each form's 校验提示 column and the warnings below, no
 * score. The next 重新计算 or 清除提示 takes the verdict away, since the column is written as a whole.
 */
export function planVerdict(evaluated: EvaluatedSheet, options: VerdictOptions): PlannedSheet {
  const grid = gridOf(evaluated.snapshot);
  const rows = evaluated.forms.map((form) => {
    const { area } = form.layout;
    const texts = new Map(warningTexts(form.findings, form.places, area.top, options.language));
    const head = [verdictLine(form, options), texts.get(area.top)].filter((text) => text !== undefined);
    return { area, texts: texts.set(area.top, head.join(' ')) };
  });
  const { writable, locked } = splitLocked(grid, rows.length > 0 ? planWarnings(grid, rows) : []);
  return { evaluated, after: evaluated.forms, edits: writable, locked };
}
