import { severityLabel, type Finding, type Severity } from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import { escapeText } from '../terminal/escape';
import { wrapText } from '../terminal/wrap';
import type { FindingReport } from '../../app/report/document';
import { findingReport } from '../../app/report/formReport';
import type { View } from './view';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding, and whether the edits have put right what it speaks of. */
interface Told {
  readonly report: FindingReport;
  readonly isSettled: boolean;
}

const keyOf = ({ rule, place, variant = '' }: Finding): string => [rule, place, variant].join('\n');

/** Findings of the form as it was read, and those that only its new state has. */
function toldOf(before: EvaluatedForm, after: EvaluatedForm, view: View): readonly Told[] {
  const [old, left] = [new Set(before.findings.map(keyOf)), new Set(after.findings.map(keyOf))];
  const report = (finding: Finding, form: EvaluatedForm): FindingReport =>
    findingReport(finding, form, view.language);
  return [
    ...before.findings.map((one) => ({ report: report(one, before), isSettled: !left.has(keyOf(one)) })),
    ...after.findings
      .filter((one) => !old.has(keyOf(one)))
      .map((one) => ({ report: report(one, after), isSettled: false })),
  ];
}

function line({ report, isSettled }: Told, isWritten: boolean, { words, lineWidth, paint }: View): string {
  const place = report.cell === '' ? '' : `${report.cell}  `;
  const mark = isSettled
    ? `✓ ${isWritten ? words.settled.written : words.settled.planned}${words.colon}`
    : '';
  const text = wrapText(`  ${place}${mark}${escapeText(report.message)}`, lineWidth, 4);
  return isSettled ? paint.faint(text) : text;
}

/** A form as it was read, and as it is once the edits stand there; `isWritten`: they do. */
export interface Change {
  readonly before: EvaluatedForm;
  readonly after: EvaluatedForm;
  readonly isWritten: boolean;
}

/** Findings by severity, each with its cell and its sentence, whole. */
export function findingLines({ before, after, isWritten }: Change, view: View): readonly string[] {
  const told = toldOf(before, after, view);
  if (told.length === 0) return [view.words.nothingFound];
  return SEVERITIES.flatMap((severity) => {
    const own = told.filter(({ report }) => report.severity === severity);
    if (own.length === 0) return [];
    const title = view.paint.bold(
      severityLabel(severity, view.language) + view.words.aside(String(own.length)),
    );
    return [view.paint[severity](title), ...own.map((one) => line(one, isWritten, view))];
  });
}

/** 可以提交, or how many errors the form has: as it stands in the file now. */
export function verdictLine({ before, after, isWritten }: Change, view: View): string {
  const { words, paint } = view;
  const count = (severity: Severity, { findings }: EvaluatedForm): number =>
    findings.filter((one) => one.severity === severity).length;
  const now = isWritten ? after : before;
  const errors = count('error', now);
  const text =
    errors > 0 ? paint.error(words.notReady(errors)) : paint.good(words.ready(count('warning', now)));
  const settled = toldOf(before, after, view).filter(
    (one) => one.isSettled && one.report.severity === 'error',
  );
  const aside = words.settledCount[isWritten ? 'written' : 'planned'];
  const more = settled.length > 0 ? words.aside(aside(settled.length)) : '';
  return paint.bold(words.verdict + words.colon) + text + more;
}
