import {
  gridOf,
  planWarnings,
  splitLocked,
  type JobWatch,
  type Outcome,
  type WorkbookPort,
} from '../sheet/index';
import type { EvaluatedSheet } from './evaluate';
import type { PlannedSheet, Recalculation } from './recalculate';
import { validate, type ValidateOptions } from './validate';
import { writePlans } from './writePlans';

/** What takes the 校验提示 columns of one sheet away, and our print area with them. */
export function planClearing(evaluated: EvaluatedSheet): PlannedSheet {
  const grid = gridOf(evaluated.snapshot);
  const rows = evaluated.forms.map(({ layout: { area } }) => ({ area, texts: new Map<number, string>() }));
  const { writable, locked } = splitLocked(grid, rows.length > 0 ? planWarnings(grid, rows) : []);
  return { evaluated, after: evaluated.forms, edits: writable, locked };
}

/**
 * 清除提示: removes the 校验提示 column beside every form that the port reads, and the print area set for it; nothing
 * else is written.
 * @returns every sheet that was looked at; `receipt` is null where there was nothing to remove.
 */
export async function clearWarnings(
  port: WorkbookPort,
  options: ValidateOptions = {},
  watch?: JobWatch,
): Promise<Outcome<Recalculation>> {
  const read = await validate(port, options, watch);
  return read.ok ? writePlans(port, read.value.map(planClearing), watch) : read;
}
