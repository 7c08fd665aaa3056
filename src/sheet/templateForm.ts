import { placeBudget } from './template/blocks/budget';
import { placeClosing } from './template/blocks/closing';
import { placeGoal } from './template/blocks/goal';
import { placeHeader } from './template/blocks/header';
import { placeIndicators } from './template/blocks/indicators';
import { COLUMN_WIDTHS, LAST_COLUMN } from './template/columns';
import type { PageSetup, SheetContent } from './template/content';
import { Draft } from './template/draft';
import type { FilledForm } from './template/filledForm';
import { VARIANTS, type TemplateProfile } from './template/variants';

export interface TemplateOptions {
  /** Which printed form: `hubei` 20/20/60 with its notes, `hubei80` 20/80 with a 总分 row. */
  readonly profile: TemplateProfile;
  /** What to fill in; without it the form is blank. */
  readonly form?: FilledForm;
}

const PAGE: PageSetup = {
  paper: 'A4',
  orientation: 'portrait',
  fitToOnePage: true,
  centredHorizontally: true,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/**
 * Lays a blank or filled form out on one A4 page, named after the project (`自评表` when blank). It holds no
 * formulas: rates, computed scores and the total are the product's to fill in.
 */
export function templateForm({ profile, form }: TemplateOptions): SheetContent {
  const variant = VARIANTS[profile];
  const filled = form ?? null;
  const draft = new Draft(COLUMN_WIDTHS);
  placeHeader(draft, variant, filled);
  placeBudget(draft, variant, filled);
  if (variant.goalPoints !== null) placeGoal(draft, variant.goalPoints, filled);
  placeIndicators(draft, variant, filled);
  placeClosing(draft, variant, filled);
  return {
    name: form?.projectName || '自评表',
    cells: draft.sortedCells(),
    merges: draft.merges,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: draft.rowHeights,
    printArea: { top: 0, left: 0, bottom: draft.rowHeights.length - 1, right: LAST_COLUMN },
    page: PAGE,
    inputs: draft.inputs,
    textAreas: draft.textAreas,
  };
}
