import type { EvaluatedForm, EvaluatedSheet } from '../app/evaluate';
import type { PlannedSheet } from '../app/recalculate';
import { findingKey, formKey, type FormWaivers } from '../app/waivers';
import type { Language, Severity } from '../core/index';
import { gridOf, planWarnings, splitLocked, warningTexts } from '../sheet/index';
import { commandWords } from './words';

export interface VerdictOptions {
  readonly language: Language;
  readonly waivers: readonly FormWaivers[];
  /** Local date and time, `2026-11-24 10:05`. */
  readonly time: string;
}

/** `提交前校验：还有 3 项必须处理（2026-11-24 10:05）`; findings set aside with a reason do not count. */
function verdictLine({ form, findings }: EvaluatedForm, { language, waivers, time }: VerdictOptions): string {
  const own = waivers.find((one) => one.form === formKey(form))?.waivers ?? [];
  const open = (severity: Severity): number =>
    findings.filter(
      (finding) => finding.severity === severity && !own.some(({ key }) => key === findingKey(finding, form)),
    ).length;
  const [errors, warnings] = [open('error'), open('warning')];
  const words = commandWords[language];
  if (errors > 0) return words.blocked(errors, time);
  return warnings > 0 ? words.readyWith(warnings, time) : words.ready(time);
}

/**
 * What 提交前校验 writes: the verdict at the head of each form's 校验提示 column and the warnings below, no score. The next
 * 重新计算 or 清除提示 takes the verdict away, since the column is written as a whole.
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
