import {
  findingMessage,
  severityLabel,
  type FieldPath,
  type Finding,
  type Language,
  type Severity,
} from '../../core/index';
import type { Places } from '../layout';

/** How a text of the 校验提示 column begins. */
export const warningMark = (severity: Severity, language: Language): string =>
  `【${severityLabel(severity, language)}】`;

/** The row a finding is shown in: its indicator's, else that of the cell to mend. */
function rowOf(finding: Finding, places: Places): number | null {
  const own: FieldPath =
    finding.item.kind === 'indicator' ? `indicators.${finding.item.index}.name` : finding.place;
  return (places.get(own) ?? places.get(finding.place))?.row ?? null;
}

/**
 * Errors and warnings by row, one text a row; hints (info) stay off the paper.
 * A finding whose place the layout lacks is shown in `fallbackRow`.
 */
export function warningTexts(
  findings: readonly Finding[],
  places: Places,
  fallbackRow: number,
  language: Language,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const row = rowOf(finding, places) ?? fallbackRow;
    const text = `${warningMark(finding.severity, language)}${findingMessage(finding, language)}`;
    const others = texts.get(row);
    texts.set(row, others === undefined ? text : `${others} ${text}`);
  }
  return texts;
}
