import type { FileResult } from '../job/fileResult';
import type { FileProblem } from '../fileProblem';
import type { View } from './view';

/** What counts of a file once its report is told. */
export interface Tally {
  readonly forms: number;
  /** Forms that can be submitted as they stand in the file now. */
  readonly ready: number;
  /** Findings of severity error in the file as it was read. */
  readonly hasErrors: boolean;
}

export function tallyOf({ sheets, written }: FileResult): Tally {
  const read = sheets.flatMap(({ evaluated }) => evaluated.forms);
  const now = written.kind === 'written' ? sheets.flatMap(({ after }) => after) : read;
  const isReady = ({ findings }: (typeof read)[number]): boolean =>
    findings.every(({ severity }) => severity !== 'error');
  return { forms: now.length, ready: now.filter(isReady).length, hasErrors: !read.every(isReady) };
}

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number): number =>
  tallies.reduce((total, tally) => total + of(tally), 0);

/** Last line of a report on several files. */
export function summaryLine(
  tallies: ReadonlyMap<string, Tally>,
  problems: readonly FileProblem[],
  view: View,
): string {
  const failed = new Set(problems.map(({ file }) => file));
  const all = [...tallies.values()];
  return view.words.summary({
    files: new Set([...tallies.keys(), ...failed]).size,
    forms: sum(all, ({ forms }) => forms),
    ready: sum(all, ({ ready }) => ready),
    failed: failed.size,
  });
}
