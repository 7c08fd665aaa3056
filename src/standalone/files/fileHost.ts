import {
  failure,
  success,
  type EditReceipt,
  type HostEvent,
  type InsertedSheet,
  type Outcome,
  type SheetContent,
  type SheetEdits,
  type WorkbookHost,
  type WorkbookPort,
} from '../../sheet/index';
import { digestOf } from '../../taskpane/environment';
import type { OpenFile } from './openFile';

/** Opens new sheets as a file of their own: sheets are never added to a workbook that was opened. */
export type NewSheets = (contents: readonly SheetContent[]) => Promise<Outcome<readonly InsertedSheet[]>>;

export interface HostParts {
  readonly write: (edits: readonly SheetEdits[]) => Outcome<EditReceipt>;
  readonly watchers: Set<(event: HostEvent) => void>;
  readonly newSheets: NewSheets;
}

/** A file of the page as the jobs and the pane see it. */
export function fileHost(
  file: Omit<OpenFile, 'host'>,
  { write, watchers, newSheets }: HostParts,
): WorkbookHost {
  const apply: WorkbookPort['apply'] = (edits) => Promise.resolve(write(edits));
  const { getState } = file;
  return {
    active: {
      read: () => {
        const { sheets, frontSheetId } = getState();
        return Promise.resolve(success(sheets.filter(({ id }) => id === frontSheetId)));
      },
      apply,
    },
    workbook: { read: () => Promise.resolve(success(getState().sheets)), apply },
    select: (sheetId, area) => {
      if (!getState().sheets.some(({ id }) => id === sheetId))
        return Promise.resolve(failure('sheet-not-found', { sheet: sheetId }));
      file.activate(sheetId);
      file.select(area);
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
