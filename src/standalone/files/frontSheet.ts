import { gridOf, locateForms, type SheetSnapshot } from '../../sheet/index';

/** The sheet that a file opens on: the first visible one that holds a form, else the first visible one. */
export function frontSheet(sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const [first, ...others] = visible;
  if (others.length === 0) return first ?? sheets[0];
  return visible.find((sheet) => locateForms(gridOf(sheet)).length > 0) ?? first;
}
