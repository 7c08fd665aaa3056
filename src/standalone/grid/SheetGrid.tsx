import { useEffect, useMemo, useRef } from 'react';
import { cellName, columnName, type Address, type Problem, type SheetSnapshot } from '../../sheet/index';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { FileState, OpenFile } from '../files/openFile';
import { gridWords } from '../words/grid';
import { Editor } from './Editor';
import { GridRow } from './GridRow';
import { useGridStyles } from './gridStyles';
import { areaOf, isInside } from './selection';
import { shownText } from './shownText';
import { useEditing } from './useEditing';
import { useGround, type SheetGround } from './useGround';
import { useSeenRows } from './useSeenRows';

export interface GridProps {
  readonly file: OpenFile;
  readonly state: FileState;
  readonly sheet: SheetSnapshot;
  /** Names of the cells that the form leaves to a person and that are blank. */
  readonly toFill: ReadonlySet<string>;
  /** A cell could not be changed. */
  readonly onRefused: (problem: Problem) => void;
}

/** The cell under the pointer. */
function cellUnder(target: EventTarget): Address | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

function DrawnSheet({ file, state, sheet, toFill, onRefused, ground }: GridProps & { ground: SheetGround }) {
  const styles = useGridStyles();
  const words = useWords(gridWords);
  const box = useRef<HTMLDivElement>(null);
  const { selection: area } = state;
  const anchor = useMemo(() => ({ row: area.top, column: area.left }), [area.top, area.left]);
  const focus = { row: area.bottom, column: area.right };
  const editing = useEditing(file, ground, { anchor, focus }, onRefused);
  const { first, last, above, below, onScroll } = useSeenRows(ground, box);
  const { measures, grid } = ground;

  useEffect(() => {
    const name = cellName(anchor);
    box.current
      ?.querySelector(`[data-cell="${name}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [anchor]);

  const changed = state.changed.get(sheet.id);
  const cell = grid.cell(anchor.row, anchor.column);
  const name = cellName(anchor);
  const notes = [
    ...(cell?.formula === undefined ? [] : [words.formula]),
    ...(changed?.has(name) === true ? [words.changed] : []),
    ...(toFill.has(name) ? [words.toFill] : []),
  ];
  const editor = (
    <Editor
      key={name}
      text={editing.text}
      label={words.cell(name, shownText(cell, sheet.uses1904Dates), notes)}
      isReadOnly={cell?.formula !== undefined}
      onText={editing.type}
      onKey={editing.onKey}
      onLeave={editing.leave}
      onCopy={editing.copy}
      onPaste={editing.paste}
      takesFocus={box.current?.contains(document.activeElement) === true}
    />
  );
  const classes = { head: styles.head, cell: styles.cell, text: styles.text };
  const columns = Array.from({ length: measures.columns }, (_, column) => column);
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const whole = areaOf({ anchor, focus });
  return (
    <div ref={box} className={styles.box} onScroll={onScroll}>
      <table
        role="grid"
        aria-label={words.grid(sheet.name)}
        aria-rowcount={measures.rows + 1}
        aria-colcount={measures.columns + 1}
        className={styles.table}
        onMouseDown={(event) => {
          const chosen = cellUnder(event.target);
          if (!chosen || event.target instanceof HTMLTextAreaElement) return;
          event.preventDefault();
          editing.choose(chosen, event.shiftKey);
          box.current?.querySelector('textarea')?.focus({ preventScroll: true });
        }}
        onDoubleClick={editing.open}
      >
        <colgroup>
          <col style={{ width: '36px' }} />
          {columns.map((column) =>
            measures.width(column) === 0 ? null : (
              <col key={column} style={{ width: `${measures.width(column)}px` }} />
            ),
          )}
        </colgroup>
        <thead>
          <tr role="row" aria-rowindex={1}>
            <td className={`${styles.head} ${styles.top}`} />
            {columns.map((column) =>
              measures.width(column) === 0 ? null : (
                <th key={column} scope="col" role="columnheader" className={`${styles.head} ${styles.top}`}>
                  {columnName(column)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <tr aria-hidden="true" style={{ height: `${above}px` }} /> : null}
          {rows
            .filter((row) => measures.height(row) !== 0)
            .map((row) => {
              const isSelected = isInside({ row, column: whole.left }, whole);
              return (
                <GridRow
                  key={row}
                  ground={ground}
                  row={row}
                  active={anchor.row === row ? anchor.column : null}
                  from={isSelected ? whole.left : 1}
                  to={isSelected ? whole.right : 0}
                  changed={changed}
                  toFill={toFill}
                  editor={anchor.row === row ? editor : null}
                  classes={classes}
                />
              );
            })}
          {below > 0 ? <tr aria-hidden="true" style={{ height: `${below}px` }} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** One worksheet as a spreadsheet shows it, editable in place. */
export function SheetGrid(props: GridProps) {
  const ground = useGround(props.file, props.sheet);
  return ground ? <DrawnSheet key={props.sheet.id} {...props} ground={ground} /> : null;
}
