import type { Problem } from '../../sheet/index';

/** Lowest requirement set that the product works with: Excel 2021 (LTSC). */
const FLOOR = '1.9';

/** The Excel at hand offers this version of ExcelApi. */
export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** Why this Excel cannot be worked with; null when it can. */
export const outdated = (): Problem | null =>
  supports(FLOOR) ? null : { code: 'host-outdated', figures: { what: `ExcelApi ${FLOOR}` } };
