import type { ProblemCode } from '../../sheet/index';
import type { Trouble } from '../model/pane';

/** Problems that reading the sheet once more may settle. */
const RETRIED: readonly ProblemCode[] = [
  'inputs-changed',
  'cell-editing',
  'workbook-inactive',
  'host-busy',
  'sheet-unsupported',
  'sheet-not-found',
  'host-refused',
];

/** The bar of this trouble says why what is shown may be old, and offers to read again. */
export const offersReading = (trouble: Trouble | null): boolean =>
  trouble?.kind === 'problem' && RETRIED.includes(trouble.problem.code);
