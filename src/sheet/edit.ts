import type { Address, Area, CellValue } from './snapshot';

/** 回写: a planned change of one cell. */
export interface CellEdit extends Address {
  readonly kind: 'cell';
  readonly before: CellValue;
  /** A string is text, whatever it starts with; it never becomes a formula. null clears the cell's content. */
  readonly after: CellValue;
  /** Number format to give to the cell: a percent format, where a rate or a typed percentage finds none. */
  readonly format?: string;
  /** Number format before, where `format` is set; null is General. */
  readonly formatBefore?: string | null;
}

/** Keeps the 校验提示 column out of print: sets a print area where there was none, or (null) takes ours away again. */
export interface PrintAreaEdit {
  readonly kind: 'print-area';
  readonly before: Area | null;
  readonly after: Area | null;
}

export type SheetEdit = CellEdit | PrintAreaEdit;

/** All changes of one sheet. */
export interface SheetEdits {
  readonly sheetId: string;
  readonly edits: readonly SheetEdit[];
}

/** 回写凭据: what was changed, each with its before. Applied backwards it is the product's own undo. */
export interface EditReceipt {
  readonly sheets: readonly SheetEdits[];
}
