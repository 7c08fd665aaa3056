import type { FieldPath } from '../core/form';
import type { BudgetColumn, GoalColumn, HeaderLabel, IndicatorColumn } from './labels';
import type { Address, Area } from './snapshot';

/** A cell, or the part of its text (from `start` to before `end`) that holds the value behind an inline label. */
export interface Place extends Address {
  readonly inline?: { readonly start: number; readonly end: number };
}

export interface BudgetLayout {
  readonly label: Address;
  readonly columns: Readonly<Partial<Record<BudgetColumn, number>>>;
  readonly headerRow: number;
  /** Rows with amounts; the first is the total row. */
  readonly rows: readonly {
    readonly row: number;
    readonly label: Address;
    readonly role: 'total' | 'component' | 'detail';
  }[];
}

export interface GoalLayout {
  readonly label: Address;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<GoalColumn, number>>>;
  /** Rows of text below the header row. */
  readonly rows: readonly number[];
}

export interface TableLayout {
  readonly label: Address;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** Indicator rows, with the cells their class labels stand in (a merged label stands in its first row only). */
  readonly rows: readonly {
    readonly row: number;
    readonly level1: Address | null;
    readonly level2: Address | null;
  }[];
}

/** 版面: which place of a sheet holds which field. One per form; a sheet may hold several. */
export interface FormLayout {
  /** All cells of the form, the line above the title and the notes included. */
  readonly area: Area;
  readonly title: Address | null;
  readonly year: Address | null;
  readonly header: Readonly<Partial<Record<Exclude<HeaderLabel, 'declaredTotal'>, Place>>>;
  readonly moneyUnit: 'wanYuan' | 'yuan';
  readonly budget: BudgetLayout | null;
  readonly goal: GoalLayout | null;
  readonly tables: readonly TableLayout[];
  /** Places that state the total, the header's first. */
  readonly totals: readonly Place[];
  /** Weight column's cell in the total row. */
  readonly totalWeight: Address | null;
  readonly causeAnalysis: Place | null;
  readonly improvement: Place | null;
  /** Unused template rows and prompts. */
  readonly leftovers: readonly Address[];
}

/** Every place of a layout by its name in the form. */
export type Places = ReadonlyMap<FieldPath, Place>;
