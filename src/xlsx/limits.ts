import { SHEET_COLUMNS, SHEET_ROWS } from '../sheet/references';

const KIB = 1024;
const MIB = 1024 * KIB;

/** What a workbook may hold before it is refused (ROBUSTNESS, "Limits when reading .xlsx"). Sizes in bytes. */
export const LIMITS = {
  fileBytes: 20 * MIB,
  entries: 1000,
  entryBytes: 64 * MIB,
  totalBytes: 128 * MIB,
  /** Least compressed ÷ inflated size of an entry, looked at from `ratioFrom` inflated bytes on. */
  ratio: 0.01,
  ratioFrom: 100 * KIB,
  depth: 256,
  cells: 1_000_000,
  merges: 20_000,
  sharedStrings: 1_000_000,
  /** UTF-16 units, as Excel counts. */
  textLength: 32_767,
  rows: SHEET_ROWS,
  columns: SHEET_COLUMNS,
  /** Different element and attribute names in one part; real parts have under 200. */
  names: 10_000,
  /** Attributes of one element; real elements have under 50. */
  attributes: 1_000,
} as const;
