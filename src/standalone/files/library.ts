import type { ScoringOptions } from '../../app/evaluate';
import type { SheetSummary } from '../../app/summaries';
import type { Problem } from '../../sheet/index';
import type { Progress } from './examine/examination';
import type { FileSource } from './fileSource';
import type { Past } from './history';
import type { OpenFile } from './openFile';
import type { SaveTarget } from './saveTarget';

/** A file that could not be opened: its name, and why; `bug` is a fault of ours that it brought up. */
export type Refusal =
  { readonly name: string; readonly problem: Problem } | { readonly name: string; readonly bug: unknown };

/** A file in the list. */
export interface ListedFile {
  readonly id: string;
  readonly source: FileSource;
  /** Where the opened file is saved to; null: nowhere yet, or it is not open. */
  readonly target: SaveTarget | null;
  /** Sheets with forms as they were when the file was looked at; null: not yet. */
  readonly sheets: readonly SheetSummary[] | null;
  /** Once it was brought to the front. */
  readonly file: OpenFile | null;
}

export interface LibraryState {
  /** In the order of adding. */
  readonly files: readonly ListedFile[];
  /** Id of the file in front; null: the list itself is. */
  readonly frontId: string | null;
  readonly refusals: readonly Refusal[];
  readonly progress: Progress | null;
}

/** The files of the page. A file is read and scored for the list, and opened when it is brought to the front. */
export interface Library {
  readonly getState: () => LibraryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** One file comes to the front at once; several are listed and looked at one after the other. */
  readonly add: (sources: readonly FileSource[]) => Promise<void>;
  /** Opens a file with what was done to it before (a draft); one that cannot be restored is not listed. */
  readonly restore: (source: FileSource, past: Past) => Promise<OpenFile | Refusal>;
  /** null: it could not be opened, and a refusal says why. */
  readonly bringToFront: (id: string) => Promise<OpenFile | null>;
  readonly showList: () => void;
  readonly close: (id: string) => void;
  /** Where a file is saved to from now on. */
  readonly moveTo: (id: string, target: SaveTarget) => void;
  /** Scores the list this way from now on; files that are not open are looked at again. */
  readonly scoreWith: (options: ScoringOptions) => void;
  readonly cancel: () => void;
  readonly dismissRefusal: (refusal: Refusal) => void;
}
