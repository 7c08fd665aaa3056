import type { Outcome } from './outcome';
import type { JobWatch, WorkbookPort } from './port';
import type { Area } from './snapshot';
import type { SheetContent } from './template/content';

/** What happened in the workbook outside the product's own writes. It only marks results as out of date. */
export type HostEvent =
  | { readonly kind: 'edited'; readonly sheetId: string }
  | { readonly kind: 'activated'; readonly sheetId: string };

export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
}

/** A small text kept for the product; null: nothing kept. */
export interface TextStore {
  load(watch?: JobWatch): Promise<Outcome<string | null>>;
  /** null removes every trace of it. */
  save(text: string | null, watch?: JobWatch): Promise<Outcome<null>>;
  /** Whether what is kept outlasts the page; absent: it does. */
  lasts?(): boolean;
}

/** What the pane needs of Excel, or of the page without Excel, beyond reading and writing. */
export interface WorkbookHost {
  /** The worksheet in front: `read` gives that one sheet. `apply` writes to the sheet its edits name, in front or not. */
  readonly active: WorkbookPort;
  /** Every worksheet. */
  readonly workbook: WorkbookPort;
  /** Brings the sheet to the front and selects the block. Errors: `sheet-not-found`, host errors. */
  select(sheetId: string, area: Area, watch?: JobWatch): Promise<Outcome<null>>;
  /** Adds new worksheets after the last one, brings the first of them to the front, and touches no other sheet. */
  insertSheets(
    contents: readonly SheetContent[],
    watch?: JobWatch,
  ): Promise<Outcome<readonly InsertedSheet[]>>;
  /** @returns a function that ends the watching. Own writes are not reported. */
  watch(listener: (event: HostEvent) => void, watch?: JobWatch): Promise<Outcome<() => void>>;
  /** Kept in the workbook itself; null where the host cannot. Only written when the user asks for it. */
  readonly workbookSettings: TextStore | null;
  /** SHA-256 of the file as hexadecimal digits; null where the host cannot give its bytes. */
  readonly fileDigest: (() => Promise<Outcome<string>>) | null;
}
