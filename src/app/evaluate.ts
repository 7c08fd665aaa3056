import {
  checkForm,
  scoreForm,
  type EvaluationForm,
  type Finding,
  type ProfileId,
  type Scorecard,
  type Settings,
} from '../core/index';
import {
  gridOf,
  locateForms,
  missingLabels,
  parseForm,
  placesOf,
  type FormLayout,
  type Grid,
  type Places,
  type SheetSnapshot,
} from '../sheet/index';

/** How forms are scored: a rule set chosen by the user (else recognised), and what was set on top of it. */
export interface ScoringOptions {
  readonly profile?: ProfileId;
  readonly settings?: Settings;
}

/** One form with all that the rules say of it (steps 2–5 of the main job). */
export interface EvaluatedForm {
  readonly layout: FormLayout;
  readonly places: Places;
  readonly form: EvaluationForm;
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
}

/** One worksheet: its forms, or the labels it lacks to hold one. */
export interface EvaluatedSheet {
  readonly snapshot: SheetSnapshot;
  readonly forms: readonly EvaluatedForm[];
  /** Labels missing on a sheet without a form, as they are named to people. */
  readonly missing: readonly string[];
  readonly isBlank: boolean;
}

/** Reads, scores and checks the one form that a layout describes. */
export function evaluateForm(grid: Grid, layout: FormLayout, options: ScoringOptions = {}): EvaluatedForm {
  const form = parseForm(grid, layout);
  const scorecard = scoreForm(form, options);
  return { layout, places: placesOf(layout), form, scorecard, findings: checkForm(form, scorecard) };
}

/** snapshot → forms, scored and checked. Pure and synchronous; never throws on any snapshot. */
export function evaluateSheet(snapshot: SheetSnapshot, options: ScoringOptions = {}): EvaluatedSheet {
  const grid = gridOf(snapshot);
  const forms = locateForms(grid).map((layout) => evaluateForm(grid, layout, options));
  return { snapshot, forms, missing: forms.length > 0 ? [] : missingLabels(grid), isBlank: grid.lastRow < 0 };
}
