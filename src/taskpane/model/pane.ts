import type { EvaluatedForm, EvaluatedSheet } from '../../app/evaluate';
import type { PlannedSheet } from '../../app/recalculate';
import type { PaneSettings } from '../../app/settings';
import type { SheetSummary } from '../../app/summaries';
import type { Waiver } from '../../app/waivers';
import type { Finding, Language } from '../../core/index';
import type {
  Area,
  CellEdit,
  EditReceipt,
  Problem,
  SheetEdit,
  TextStore,
  WorkbookHost,
} from '../../sheet/index';

export type { PaneSettings } from '../../app/settings';
export type { Waiver } from '../../app/waivers';

/** Values of one sheet that could not be written, with the forms that name their cells. */
export interface Unwritten {
  readonly sheetName: string;
  readonly forms: readonly EvaluatedForm[];
  readonly edits: readonly CellEdit[];
}

/** Why something failed: a Problem for its user, or a bug with the details to copy. */
export type Trouble =
  | {
      readonly kind: 'problem';
      readonly problem: Problem;
      /** Values that could not be written (protected sheet), to be copied by hand. */
      readonly unwritten: readonly Unwritten[];
    }
  | { readonly kind: 'bug'; readonly details: string };

export type JobName =
  | 'read'
  | 'preview'
  | 'recalculate'
  | 'recalculateAll'
  | 'undo'
  | 'validate'
  | 'clearWarnings'
  | 'insert'
  | 'report'
  | 'goTo'
  | 'cause'
  | 'settings';

export interface RunningJob {
  readonly name: JobName;
  /** Sheets done and in all; total 0: not counted. */
  readonly done: number;
  readonly total: number;
  /** The user is typing in a cell: 「请先按 Enter 结束单元格编辑」. */
  readonly isWaitingForCell: boolean;
  /** Over a second has passed: show progress, and 取消. */
  readonly isLong: boolean;
}

/** What the last job wrote. */
export interface Written {
  readonly job: 'recalculate' | 'recalculateAll' | 'clearWarnings' | 'undo' | 'cause';
  /** By sheet, in tab order. Sheets without a change are left out. */
  readonly sheets: readonly {
    readonly sheetId: string;
    readonly sheetName: string;
    readonly edits: readonly SheetEdit[];
    /** Left unwritten: the cells are locked on a protected sheet. */
    readonly locked: readonly SheetEdit[];
    /** The sheet's forms, which name the cells' fields: see `changesOf`. */
    readonly forms: readonly EvaluatedForm[];
  }[];
}

/** All that the pane shows. Plain data; a new object after every change. */
export interface PaneState {
  /** false until the first reading ended. */
  readonly isStarted: boolean;
  readonly language: Language;
  readonly settings: PaneSettings;
  readonly isKeptInWorkbook: boolean;
  /** Settings and reasons kept for the user outlast the pane: the browser lets it store them. */
  readonly isLasting: boolean;
  /** The host can keep settings in the workbook. */
  readonly canKeepInWorkbook: boolean;
  readonly job: RunningJob | null;
  readonly trouble: Trouble | null;
  /** The sheet in front as last read; null before the first reading, or when reading failed. */
  readonly sheet: EvaluatedSheet | null;
  /** Which of the sheet's forms is shown. */
  readonly formIndex: number;
  /** The form shown; null: the sheet holds none. */
  readonly form: EvaluatedForm | null;
  /** The user changed the sheet, or went to another, since it was read. */
  readonly isStale: boolean;
  /** 预览: planned and shown, not written. */
  readonly preview: PlannedSheet | null;
  readonly written: Written | null;
  readonly canUndo: boolean;
  /** Result of recalculateAll; null when the last job was about one sheet. */
  readonly summaries: readonly SheetSummary[] | null;
  /** With no form in front, the other sheets that hold one; null: not known. */
  readonly elsewhere: readonly SheetSummary[] | null;
  /** 提交前校验 was run on what is shown. */
  readonly isValidated: boolean;
  /** Of the form shown. */
  readonly waivers: readonly Waiver[];
  /** To be read out by a screen reader. */
  readonly announcement: string;
}

/** What the user can do. Every action ends by itself; failures end up in `state.trouble`, never as a rejection. */
export interface PaneActions {
  /** Reads the sheet in front again. */
  refresh(): Promise<void>;
  chooseForm(index: number): void;
  preview(): Promise<void>;
  /** Writes the previewed changes: reads once more first, and writes nothing if an input changed meanwhile. */
  applyPreview(): Promise<void>;
  dropPreview(): void;
  recalculate(): Promise<void>;
  recalculateAll(): Promise<void>;
  /** 撤销 of the last write, again and again back to the first. */
  undo(): Promise<void>;
  validate(): Promise<void>;
  /**
   * The same, with the verdict and the warnings beside the form (the ribbon's 提交前校验).
   * @returns whether they now stand there; false as well where the settings want no such column.
   */
  validateInSheet(): Promise<boolean>;
  clearWarnings(): Promise<void>;
  insertBlank(profile: 'hubei' | 'hubei80'): Promise<void>;
  insertSample(): Promise<void>;
  goTo(sheetId: string, area: Area): Promise<void>;
  waive(finding: Finding, reason: string): void;
  takeBackWaiver(key: string): void;
  /** Adds headings with the figures of the deviations not yet spoken of to the cause cell; never a reason. */
  insertCauseSkeleton(): Promise<void>;
  changeSettings(settings: PaneSettings): Promise<void>;
  keepInWorkbook(isKept: boolean): Promise<void>;
  /** Puts in force what another pane of the same user kept meanwhile. */
  takeUpSettings(): Promise<void>;
  /** 校验报告 of the form shown: `html` for people, `json` as the command line's report. null: trouble, see state. */
  report(): Promise<{ readonly name: string; readonly html: string; readonly json: string } | null>;
  cancel(): void;
  dismissTrouble(): void;
}

/** The pane without its looks. */
export interface Pane {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
}

/** What the pane needs from where it runs. */
export interface PaneEnvironment {
  readonly host: WorkbookHost;
  /** Kept for this user on this machine. */
  readonly userStore: TextStore;
  readonly displayLanguage: Language;
  readonly version: string;
  /** ISO date and time with offset. */
  readonly now: () => string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  /** Reading is at hand and bothers nobody, so what is shown follows the edits; else they make it stale. */
  readonly followsEdits?: boolean;
  /** Calls back after the milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, job: () => void) => () => void;
}

/** What a receipt was made by, for 撤销. */
export interface UndoEntry {
  readonly receipt: EditReceipt;
  /** By sheet id. */
  readonly sheets: ReadonlyMap<string, { readonly name: string; readonly forms: readonly EvaluatedForm[] }>;
}
