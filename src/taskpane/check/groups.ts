import type { Severity } from '../../core/index';
import type { ShownFinding } from '../model/verdict';

export type GroupName = Severity | 'waived';

/** Findings by what is to be done about them, each group in the order of the form. */
export function groupFindings(
  findings: readonly ShownFinding[],
): Readonly<Record<GroupName, readonly ShownFinding[]>> {
  const open = (severity: Severity): readonly ShownFinding[] =>
    findings.filter(({ finding, waiver }) => waiver === null && finding.severity === severity);
  return {
    error: open('error'),
    warning: open('warning'),
    info: open('info'),
    waived: findings.filter(({ waiver }) => waiver !== null),
  };
}
