import { cellName, displayText, type CellEdit } from '../../sheet/index';
import type { Past } from './history';

/** A value that brought its number format along as it was typed: 95%. */
const valueText = ({ after, format }: CellEdit): string =>
  format === undefined ? String(after ?? '') : displayText({ value: after, format });

/** What cells were changed to, one a line, for people: `G16 = 3`; with its sheet's id where there are several. */
export function pastText({ saved, back, since }: Past): string {
  const sheets = [...saved.slice(0, saved.length - back), ...since].flatMap((receipt) => receipt.sheets);
  const isOneSheet = new Set(sheets.map(({ sheetId }) => sheetId)).size < 2;
  const values = new Map<string, string>();
  for (const { sheetId, edits } of sheets)
    for (const edit of edits) {
      if (edit.kind !== 'cell') continue;
      const name = cellName(edit);
      values.set(isOneSheet ? name : `${sheetId}!${name}`, valueText(edit));
    }
  return [...values].map(([name, value]) => `${name} = ${value}`).join('\n');
}
