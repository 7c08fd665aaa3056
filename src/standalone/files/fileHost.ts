import {
  failure,
  success,
  type EditReceipt,
  type HostEvent,
  type InsertedSheet,
  type Outcome,
  type SheetContent,
  type SheetEdits,
  type SheetSnapshot,
  type WorkbookHost,
  type WorkbookPort,
} from '../../sheet/index';
import { digestOf } from '../../taskpane/environment';
import { afterPaint } from './afterPaint';
import type { OpenFile } from './openFile';

/** Opens new sheets as a file of their own: sheets are never added to a workbook that was opened. */
export type NewSheets = (contents: readonly SheetContent[]) => Promise<Outcome<readonly InsertedSheet[]>>;

export interface HostParts {
  readonly write: (edits: readonly SheetEdits[], takenBack?: EditReceipt) => Outcome<EditReceipt>;
  readonly watchers: Set<(event: HostEvent) => void>;
  readonly newSheets: NewSheets;
}

/** A file of the page as the jobs and the pane see it. */
export function fileHost(
  file: Omit<OpenFile, 'host'>,
  { write, watchers, newSheets }: HostParts,
): WorkbookHost {
  const { getState } = file;
  const read = (front: boolean): Promise<Outcome<readonly SheetSnapshot[]>> =>
    new Promise((resolve) => {
      afterPaint(() => {
        const { sheets, frontSheetId } = getState();
        resolve(success(front ? sheets.filter(({ id }) => id === frontSheetId) : sheets));
      });
    });
  const apply: WorkbookPort['apply'] = (edits, _watch, takenBack) => Promise.resolve(write(edits, takenBack));
  return {
    active: {
      read: () => read(true),
      apply,
    },
    workbook: { read: () => read(false), apply },
    select: (sheetId, area) => {
      if (!getState().sheets.some(({ id }) => id === sheetId))
        return Promise.resolve(failure('sheet-not-found', { sheet: sheetId }));
      file.activate(sheetId);
      file.pointOut(area);
      return Promise.resolve(success(null));
    },
    insertSheets: (contents) => newSheets(contents),
    watch: (listener) => {
      watchers.add(listener);
      return Promise.resolve(
        success(() => {
          watchers.delete(listener);
        }),
      );
    },
    workbookSettings: null,
    fileDigest: async () => success(await digestOf(file.toBytes())),
  };
}
