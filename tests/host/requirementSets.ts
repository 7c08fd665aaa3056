/** Name of a set → highest version that the host announces. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel of Microsoft 365, as far as the client library of the npm package goes. */
export const EXCEL_365: RequirementSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.2',
  File: '1.1',
  CompressedFile: '1.1',
  DelayForCellEdit: '1.1',
};
/** Excel 2021 LTSC: the oldest that the product supports in full. */
export const EXCEL_2021: RequirementSets = { ...EXCEL_365, ExcelApi: '1.14' };
/** The floor of the product. */
export const EXCEL_FLOOR: RequirementSets = { ExcelApi: '1.9', AddinCommands: '1.1' };
/** Excel 2019: below the floor. */
export const EXCEL_2019: RequirementSets = { ExcelApi: '1.8', AddinCommands: '1.1' };

/** `isSetSupported` of Office.js: versions compare number by number; without a version any will do. */
export function isSetSupported(
  sets: RequirementSets,
  name: string,
  version: string | number = '1.1',
): boolean {
  const entry = Object.entries(sets).find(([key]) => key.toLowerCase() === name.toLowerCase());
  if (!entry) return false;
  const [major = 0, minor = 0] = entry[1].split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
