import { evaluateSheet } from '../../../src/app/evaluate';
import type { SheetSnapshot } from '../../../src/sheet/index';
import { openWorkbook } from '../../../src/xlsx/index';
import { interleaved, spreadOf, type Spread } from './timing';

export interface EngineResult {
  /** Forms found in one pass. */
  readonly forms: number;
  /** Milliseconds for one pass over all snapshots. */
  readonly pass: Spread;
  readonly formsPerSecond: number;
}

export function snapshotsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.sheets;
}

/** Snapshots to findings: locate, parse, score, check; no file. */
export async function measureEngine(workbooks: readonly Uint8Array[], rounds: number): Promise<EngineResult> {
  const snapshots = workbooks.flatMap(snapshotsOf);
  const evaluateAll = (): number =>
    snapshots.reduce((count, snapshot) => count + evaluateSheet(snapshot).forms.length, 0);
  const forms = evaluateAll();
  if (forms !== workbooks.length) throw new Error(`${forms} forms found in ${workbooks.length} workbooks`);
  const pass = spreadOf((await interleaved({ engine: evaluateAll }, rounds)).engine);
  return { forms, pass, formsPerSecond: (forms * 1000) / pass.median };
}
