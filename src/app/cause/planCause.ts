import type { Language } from '../../core/index';
import {
  applyEdits,
  gridOf,
  splitLocked,
  type CellEdit,
  type CellValue,
  type Place,
} from '../../sheet/index';
import { evaluateSheet, type EvaluatedSheet, type ScoringOptions } from '../evaluate';
import type { PlannedSheet } from '../recalculate';
import { missingHeadings } from './skeleton';

/** The cell's text with lines added to the end of the cause in it; lines that stand there already are not repeated. */
function withLines(before: CellValue, { inline }: Place, lines: readonly string[]): string {
  const text = before === null ? '' : String(before);
  const written = text.slice(inline?.start ?? 0, inline?.end ?? text.length);
  const fresh = lines.filter((line) => !written.includes(line));
  if (fresh.length === 0) return text;
  const head = text.slice(0, inline?.end ?? text.length).trimEnd();
  const tail = text.slice(inline?.end ?? text.length);
  const added = fresh.join('\n');
  return (head === '' ? added : `${head}\n${added}`) + tail;
}

/**
 * What adds the missing headings to the cause cells of one form. A cell with a formula is left alone; a locked one is
 * named in `locked`.
 */
export function planCause(
  evaluated: EvaluatedSheet,
  index: number,
  language: Language,
  options: ScoringOptions = {},
): PlannedSheet {
  const { snapshot, forms } = evaluated;
  const form = forms[index];
  if (!form) return { evaluated, after: forms, edits: [], locked: [] };
  const grid = gridOf(snapshot);
  const edits = [...missingHeadings(form, language)].flatMap(([path, lines]): CellEdit[] => {
    const place = form.places.get(path);
    const cell = place && grid.cell(place.row, place.column);
    if (!place || cell?.formula !== undefined) return [];
    const before = cell?.value ?? null;
    const after = withLines(before, place, lines);
    const { row, column } = place;
    return after === (before ?? '') ? [] : [{ kind: 'cell', row, column, before, after }];
  });
  const { writable, locked } = splitLocked(grid, edits);
  const after = writable.length > 0 ? evaluateSheet(applyEdits(snapshot, writable), options).forms : forms;
  return { evaluated, after, edits: writable, locked };
}
