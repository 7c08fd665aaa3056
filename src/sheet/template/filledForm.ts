/**
 * What stands on a filled form, ready to be laid out: texts as printed, numbers as numbers. Blank text is
 * `''`, a blank number null. Money in 万元, rates as ratios, scores in points.
 */
export interface FilledForm {
  /** Budget year of the title. */
  readonly year: number;
  readonly unitName: string;
  /** As printed: 2022-1-28. */
  readonly dateFilled: string;
  readonly projectName: string;
  readonly competentDepartment: string;
  readonly implementingUnit: string;
  /** 自评得分. */
  readonly total: number | null;
  readonly budget: {
    readonly approved: number | null;
    readonly executed: number | null;
    readonly rate: number | null;
    readonly score: number | null;
  };
  /** null leaves the block blank; a form without a goal block has no use for it. */
  readonly goal: {
    readonly plannedText: string;
    readonly achievedText: string;
    readonly score: number | null;
  } | null;
  readonly indicators: readonly FilledIndicator[];
  readonly causeAnalysis: string;
  readonly improvement: string;
}

/** One row of the indicator table; rows of one class follow each other. */
export interface FilledIndicator {
  readonly level1Text: string;
  readonly level2Text: string;
  readonly name: string;
  readonly target: FilledValue;
  readonly actual: FilledValue;
  readonly score: number | null;
}

/** A text as printed, or a number with the format that prints it (0.95 as `0%`). */
export type FilledValue = string | { readonly value: number; readonly format: string };
