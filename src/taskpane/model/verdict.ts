import { findingKey, type Waiver } from '../../app/waivers';
import type { Finding, Severity } from '../../core/index';
import type { PaneState } from './pane';

/** A finding as it is shown; `waiver` null: not set aside. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly key: string;
  readonly waiver: Waiver | null;
}

/** Whether the form can be submitted. An error set aside with a reason does not stand in the way; it is counted. */
export interface Verdict {
  readonly kind: 'ready' | 'notReady';
  /** Not set aside. */
  readonly errors: number;
  /** Not set aside. */
  readonly warnings: number;
  readonly infos: number;
  /** Errors and warnings set aside with a reason. */
  readonly waived: number;
}

/** Findings of the form shown, in the order of the form. */
export const shownFindings = ({
  form,
  waivers,
}: Pick<PaneState, 'form' | 'waivers'>): readonly ShownFinding[] =>
  (form?.findings ?? []).map((finding) => {
    const key = form ? findingKey(finding, form.form) : '';
    return { finding, key, waiver: waivers.find((waiver) => waiver.key === key) ?? null };
  });

/** null: no form is shown. */
export function verdictOf(state: Pick<PaneState, 'form' | 'waivers'>): Verdict | null {
  if (!state.form) return null;
  const findings = shownFindings(state);
  const open = (severity: Severity): number =>
    findings.filter(({ finding, waiver }) => finding.severity === severity && !waiver).length;
  const waived = findings.filter(({ finding, waiver }) => waiver && finding.severity !== 'info').length;
  const errors = open('error');
  return {
    kind: errors === 0 ? 'ready' : 'notReady',
    errors,
    warnings: open('warning'),
    infos: open('info'),
    waived,
  };
}
