import { profileLabel, roundingLabel, weightSourceLabel, type WeightSource } from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import type { FileResult } from '../job/fileResult';
import { escapeText } from '../terminal/escape';
import { wrapText } from '../terminal/wrap';
import { editLines } from './editLines';
import { findingLines, verdictLine } from './findingLines';
import { formReport, type ReportedForm } from '../../app/report/formReport';
import { reportedForms } from '../../app/report/reportedForms';
import { scoreTable } from './scoreTable';
import { unrecognizedSheets } from '../../app/report/unrecognized';
import type { View } from './view';

/** Where weights came from, where not all stand in a column of the form. */
function weightLine({ scorecard }: EvaluatedForm, { words, language, lineWidth }: View): readonly string[] {
  const counts = new Map<WeightSource, number>();
  for (const { weight } of scorecard.indicators) {
    if (weight.source !== null) counts.set(weight.source, (counts.get(weight.source) ?? 0) + 1);
  }
  if ([...counts.keys()].every((source) => source === 'column')) return [];
  const label = (source: WeightSource): string => weightSourceLabel(source, language);
  const parts =
    counts.size === 1
      ? [...counts.keys()].map(label)
      : [...counts].map(([source, count]) => words.someWeights(label(source), count));
  return [wrapText(words.weights + words.colon + parts.join(words.comma), lineWidth, 2)];
}

/** Which rounding the written scores follow, where they show one. */
function roundingLine({ scorecard }: EvaluatedForm, { words, language, lineWidth }: View): readonly string[] {
  const { roundings, isMixed } = scorecard.observedRounding;
  const [first] = roundings;
  if (!first) return [];
  const said = (isMixed ? roundings : [first]).map((rounding) => roundingLabel(rounding, language));
  const text = said.join(words.comma) + (isMixed ? words.aside(words.mixedRounding) : '');
  return [wrapText(words.rounding + words.colon + text, lineWidth, 2)];
}

function formLines(
  one: ReportedForm,
  after: EvaluatedForm,
  result: FileResult,
  view: View,
): readonly string[] {
  const { evaluated } = one;
  const { words, paint, language } = view;
  const { profile } = evaluated.scorecard;
  const report = formReport(one, language);
  const title = escapeText(report.header.title || report.header.projectName || words.unnamed);
  const label = profileLabel({ id: profile.id, points: evaluated.scorecard.maxima }, language);
  const isWritten = result.written.kind === 'written';
  const change = { before: evaluated, after, isWritten };
  const isChecked = result.written.kind === 'none' && one.edits.length === 0;
  return [
    paint.bold(
      wrapText(`■ ${escapeText(one.file)}  ${escapeText(one.sheet)}!${report.anchor}`, view.lineWidth, 2),
    ),
    wrapText(words.recognised(title, label, profile.version), view.lineWidth, 2),
    '',
    ...scoreTable(report, evaluated, view),
    ...weightLine(evaluated, view),
    ...roundingLine(evaluated, view),
    '',
    ...findingLines(change, view),
    ...(isChecked ? [] : ['', ...editLines(one.edits, evaluated, isWritten, view)]),
    '',
    verdictLine(change, view),
    '',
  ];
}

/** The report of one file for people. '' where it has neither a form nor a sheet worth a word. */
export function fileText(result: FileResult, view: View): string {
  const { words, paint, language, lineWidth } = view;
  const forms = reportedForms(result).flatMap(({ reported, after }) =>
    formLines(reported, after, result, view),
  );
  const others = unrecognizedSheets(result, language).map(({ sheet, reason }) =>
    wrapText(`  ${escapeText(sheet)}${words.colon}${escapeText(reason)}`, lineWidth, 4),
  );
  if (forms.length === 0) return '';
  return [...forms, ...(others.length > 0 ? [paint.bold(words.noForm), ...others, ''] : [])].join('\n');
}
