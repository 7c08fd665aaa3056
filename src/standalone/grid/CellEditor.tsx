import { cellName } from '../../sheet/index';
import { useWords } from '../../taskpane/kit/WordsContext';
import { whyHeld } from '../files/typing';
import { gridWords } from '../words/grid';
import { editorFont } from './cellStyle';
import { Editor } from './Editor';
import { editText } from './editText';
import { isPending } from './pending';
import { shownText } from './shownText';
import type { TextPart } from './textPart';
import type { Editing } from './useEditing';
import type { SheetGround } from './useGround';

export interface CellEditorProps {
  readonly ground: SheetGround;
  readonly editing: Editing;
  readonly fieldNames: ReadonlyMap<string, string>;
  readonly labelled: ReadonlyMap<string, TextPart>;
  readonly changed: ReadonlySet<string> | undefined;
  readonly toFill: ReadonlySet<string>;
  readonly describedBy: string;
  readonly takesFocus: boolean;
}

/** The editor of the active cell, named after what the form asks for there. */
export function CellEditor(props: CellEditorProps) {
  const { ground, editing, fieldNames, labelled, changed, toFill, describedBy, takesFocus } = props;
  const words = useWords(gridWords);
  const { sheet, grid, look } = ground;
  const at = editing.cell;
  const name = cellName(at);
  const cell = grid.cell(at.row, at.column);
  const part = labelled.get(name) ?? null;
  const isHeld = whyHeld(grid, [at]) !== null;
  const waits = isPending(cell);
  const notes = [
    ...(cell?.formula === undefined ? (isHeld ? [words.lockedCell] : []) : waits ? [] : [words.formula]),
    ...(changed?.has(name) === true ? [words.changed] : []),
    ...(toFill.has(name) ? [words.toFill] : []),
  ];
  const shown = waits ? words.pendingFormula : shownText(cell, sheet.uses1904Dates);
  return (
    <Editor
      text={editing.typed?.text ?? null}
      resting={part ? editText(cell, sheet.uses1904Dates) : ''}
      part={part}
      label={words.cell(name, fieldNames.get(name) ?? '', shown, notes)}
      describedBy={describedBy}
      isReadOnly={isHeld}
      vertical={look.cell(at).vertical}
      font={editorFont(look.cell(at), cell?.value ?? null)}
      onText={editing.type}
      onKey={editing.onKey}
      onLeave={editing.leave}
      onCopy={editing.copy}
      onPaste={editing.paste}
      takesFocus={takesFocus}
    />
  );
}
