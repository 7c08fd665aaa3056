import { applyPlan } from '../../../src/app/applyPlan';
import { clearWarnings } from '../../../src/app/clearWarnings';
import { insertTemplate } from '../../../src/app/insertTemplate';
import { preview, recalculate, type Recalculation } from '../../../src/app/recalculate';
import { revert } from '../../../src/app/revert';
import { validate } from '../../../src/app/validate';
import type { EditReceipt, Outcome } from '../../../src/sheet/index';
import { valueOf, type OpenedExcel } from '../../excel/support/open';

/** Does what comes before, calls `begin`, does the job. Throws when the job did nothing: its figures would be idle. */
export type TripJob = (excel: OpenedExcel, begin: () => void) => Promise<unknown>;

function receiptOf(outcome: Outcome<Recalculation>): EditReceipt {
  const { receipt } = valueOf(outcome);
  if (receipt === null) throw new Error('nothing was written');
  return receipt;
}

/** The jobs of src/app over src/excel, on the sheet in front where not said otherwise. */
export const APP_JOBS = {
  recalculate: async ({ product }, begin) => {
    begin();
    return receiptOf(await recalculate(product.active));
  },
  'recalculate again, nothing to change': async ({ product }, begin) => {
    receiptOf(await recalculate(product.active));
    begin();
    const { receipt } = valueOf(await recalculate(product.active));
    if (receipt !== null) throw new Error('a second run wrote again');
  },
  'recalculate all sheets, names unknown': async ({ product }, begin) => {
    begin();
    return receiptOf(await recalculate(product.workbook));
  },
  preview: async ({ product }, begin) => {
    begin();
    return valueOf(await preview(product.active));
  },
  'apply a preview made earlier': async ({ product }, begin) => {
    const [planned] = valueOf(await preview(product.active)).sheets;
    if (!planned) throw new Error('nothing was previewed');
    begin();
    return receiptOf(await applyPlan(product.active, planned));
  },
  'check before submission': async ({ product }, begin) => {
    begin();
    return valueOf(await validate(product.active));
  },
  undo: async ({ product }, begin) => {
    const receipt = receiptOf(await recalculate(product.active));
    begin();
    return valueOf(await revert(product.active, receipt));
  },
  'clear warnings': async ({ product }, begin) => {
    receiptOf(await recalculate(product.active));
    begin();
    return receiptOf(await clearWarnings(product.active));
  },
  'insert a blank form': async ({ product }, begin) => {
    begin();
    return valueOf(await insertTemplate(product, { profile: 'hubei', sample: false }));
  },
} satisfies Readonly<Record<string, TripJob>>;
