import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { cellName, type Address, type SheetSnapshot } from '../../sheet/index';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { FileState, OpenFile } from '../files/openFile';
import { gridWords } from '../words/grid';
import { typingOf } from './cellTyping';
import { ColumnHeads } from './ColumnHeads';
import { CellEditor } from './CellEditor';
import { GridRow } from './GridRow';
import { useGridStyles } from './gridStyles';
import { HEAD_HEIGHT, HEAD_WIDTH } from './heads';
import { cutBlock, heldBlock } from './heldBlock';
import { leaveRegion } from './leave';
import { cellArea, Marks } from './Marks';
import type { Refusal } from './refusal';
import { RefusalNotice } from './RefusalNotice';
import { RowHeads } from './RowHeads';
import { areaOf, cellAt, singleCell, wholeBlocks } from './selection';
import { fillable, inOrder } from './startCell';
import { StatusLine } from './StatusLine';
import type { TextPart } from './textPart';
import { useEditing } from './useEditing';
import { useGround, type SheetGround } from './useGround';
import { usePointedOut } from './usePointedOut';
import { usePointer } from './usePointer';
import { useSeen } from './useSeen';
import { useSelection } from './useSelection';
import { useStartCell } from './useStartCell';
import { drawnRows } from './windowed';

export interface GridProps {
  readonly file: OpenFile;
  readonly state: FileState;
  readonly sheet: SheetSnapshot;
  /** The blank cells that the form leaves to a person. */
  readonly toFill: readonly Address[];
  /** What the form calls the fields in its cells. */
  readonly fieldNames: ReadonlyMap<string, string>;
  /** Cells that hold a label and its field in one, by name: what of their text typing replaces. */
  readonly labelled: ReadonlyMap<string, TextPart>;
  /** Where the form begins; null where there is none. */
  readonly formStart: Address | null;
}

function DrawnSheet(props: GridProps & { ground: SheetGround }) {
  const { file, state, sheet, toFill, fieldNames, labelled, formStart, ground } = props;
  const styles = useGridStyles();
  const words = useWords(gridWords);
  const helpId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { measures, merges } = ground;
  const { selection, select, isShown } = useSelection(file, state, ground);
  const { active, focus } = selection;
  const seen = useSeen(measures, box);
  const fillOrder = useMemo(() => inOrder(fillable(ground, toFill)), [ground, toFill]);
  const fillNames = useMemo(() => new Set(fillOrder.map(cellName)), [fillOrder]);
  useStartCell(file, sheet.id, fillOrder[0] ?? formStart, (start) => {
    select(singleCell(cellAt(ground, start)));
  });
  const editing = useEditing({
    file,
    ground,
    selection,
    select,
    toFill: fillOrder,
    part: labelled.get(cellName(active)) ?? null,
    screen: seen.screen,
    onLeaveSheet: (isBack) => {
      if (box.current) leaveRegion(box.current, isBack);
    },
    onRefused: setRefusal,
  });
  // The sheet goes off the screen, as when another file comes to the front.
  useEffect(() => () => void typingOf(file).commit(), [file]);
  const { show } = seen;
  useEffect(() => {
    show(wholeBlocks(ground, cellArea(active)));
  }, [show, ground, active]);
  useEffect(() => {
    show(wholeBlocks(ground, cellArea(focus)));
  }, [show, ground, focus]);

  const cut = cutBlock(useSyncExternalStore(heldBlock.subscribe, heldBlock.get), sheet)?.area ?? null;
  const area = wholeBlocks(ground, areaOf(selection));
  const changed = state.changed.get(sheet.id);
  const typedIn = editing.cell;
  const editor = (
    <CellEditor
      key={cellName(typedIn)}
      ground={ground}
      editing={editing}
      fieldNames={fieldNames}
      labelled={labelled}
      changed={changed}
      toFill={fillNames}
      describedBy={helpId}
      takesFocus={box.current?.contains(document.activeElement) === true}
    />
  );
  const kept = editing.typed?.refusal;
  const told: Refusal | null = kept ? { kind: 'typed', reason: kept } : refusal;
  const classes = useMemo(() => ({ ...styles, head: styles.columnHead }), [styles]);
  const focusEditor = (): void => {
    box.current?.querySelector('textarea')?.focus({ preventScroll: true });
  };
  usePointedOut(file, state.pointedOut, focusEditor);
  const pointer = usePointer(editing, focusEditor);
  return (
    <>
      {told ? (
        <RefusalNotice
          refusal={told}
          onClose={() => {
            setRefusal(null);
            typingOf(file).dismiss();
          }}
        />
      ) : null}
      <div ref={box} className={styles.box} onScroll={seen.onScroll}>
        <div
          className={styles.sheet}
          style={{
            width: `${HEAD_WIDTH + (measures.lefts.at(-1) ?? 0)}px`,
            height: `${HEAD_HEIGHT + (measures.tops.at(-1) ?? 0)}px`,
          }}
        >
          <RowHeads measures={measures} first={seen.rows.first} last={seen.rows.last} classes={classes} />
          <div
            role="grid"
            className={styles.grid}
            aria-label={words.grid(sheet.name)}
            aria-rowcount={measures.rows + 1}
            aria-colcount={measures.columns + 1}
            aria-multiselectable="true"
            {...pointer}
          >
            <ColumnHeads
              measures={measures}
              first={seen.columns.first}
              last={seen.columns.last}
              classes={classes}
            />
            {drawnRows(seen.rows, merges, typedIn.row)
              .filter((row) => measures.height(row) > 0 || merges.within(row, row).length > 0)
              .map((row) => {
                const isSelected = row >= area.top && row <= area.bottom;
                const isActive = typedIn.row === row;
                return (
                  <GridRow
                    key={row}
                    ground={ground}
                    row={row}
                    top={HEAD_HEIGHT + (measures.tops[row] ?? 0)}
                    firstColumn={isActive ? Math.min(typedIn.column, seen.columns.first) : seen.columns.first}
                    lastColumn={isActive ? Math.max(typedIn.column, seen.columns.last) : seen.columns.last}
                    active={isActive ? typedIn.column : null}
                    from={isSelected ? area.left : 1}
                    to={isSelected ? area.right : 0}
                    changed={changed}
                    toFill={fillNames}
                    editor={isActive ? editor : null}
                    classes={classes}
                  />
                );
              })}
          </div>
          <Marks
            measures={measures}
            area={area}
            active={wholeBlocks(ground, cellArea(active))}
            cut={cut}
            isShown={isShown}
            classes={classes}
          />
        </div>
      </div>
      <StatusLine
        id={helpId}
        toFill={fillNames.size}
        onNextFill={() => {
          editing.toNextFill(false);
          focusEditor();
        }}
        classes={classes}
      />
    </>
  );
}

/** One worksheet as a spreadsheet shows it, editable in place. */
export function SheetGrid(props: GridProps) {
  const ground = useGround(props.file, props.sheet);
  return ground ? <DrawnSheet key={props.sheet.id} {...props} ground={ground} /> : null;
}
