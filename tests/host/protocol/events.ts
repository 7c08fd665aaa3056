import type { HostChange } from '../workbook/workbook';
import { areaName } from '../workbook/address';
import type { Tracking } from './tracking';
import { EVENT, EVENT_CATEGORY, WORKBOOK_TARGET } from './wire';

/** `[category, type, target, JSON of the arguments, id, isRemote]`. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

const SOURCE = { addin: 'ThisLocalAddin', user: 'Unknown' } as const;

function argumentsOf(change: HostChange, saysWho: boolean): Readonly<Record<string, unknown>> {
  const worksheetId = change.sheet.id;
  if (change.kind === 'selected') return { worksheetId, address: areaName(change.area) };
  if (change.kind !== 'changed') return { worksheetId, source: 'Local' };
  const { top, left, bottom, right } = change.area;
  const cell = top === bottom && left === right ? change.sheet.cell(top, left) : undefined;
  return {
    worksheetId,
    address: areaName(change.area),
    changeType: 'RangeEdited',
    source: 'Local',
    ...(saysWho ? { triggerSource: SOURCE[change.by] } : {}),
    shiftDirection: 'None',
    ...(cell
      ? { valueAfter: cell.value ?? '', valueTypeAfter: cell.value === null ? 'Empty' : 'Unknown' }
      : {}),
  };
}

let next = 1;

/**
 * The messages of one change: to the listeners of its sheet and to those of the whole workbook.
 * @param saysWho whether events tell the add-in's own changes from others: from ExcelApi 1.14 on.
 */
export function entriesOf(change: HostChange, tracking: Tracking, saysWho: boolean): EventEntry[] {
  const type = EVENT[change.kind];
  return [change.sheet.id, WORKBOOK_TARGET]
    .filter((target) => tracking.isListening(type, target))
    .map((target) => {
      next += 1;
      return [
        EVENT_CATEGORY,
        type,
        target,
        JSON.stringify(argumentsOf(change, saysWho)),
        `event-${next}`,
        false,
      ];
    });
}
