import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { cellName, gridOf, type SheetSnapshot, type SnapshotCell } from '../../sheet/index';
import { Icon } from '../../taskpane/kit/Icon';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { FileState, OpenFile } from '../files/openFile';
import { COMPACT } from '../first/frameStyles';
import { typingOf } from '../grid/cellTyping';
import { editText } from '../grid/editText';
import { useGround } from '../grid/useGround';
import { useSelection } from '../grid/useSelection';
import { filesWords } from '../words/files';
import { CellContent } from './CellContent';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    [COMPACT]: { flexWrap: 'wrap', paddingBlock: 0, '& button': { minWidth: '28px', padding: '1px' } },
  },
  name: { minWidth: '48px', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
});

const contentOf = (cell: SnapshotCell | undefined, uses1904Dates: boolean): string =>
  cell?.formula === undefined ? editText(cell, uses1904Dates) : `=${cell.formula}`;

/** Above the sheet: the way back and forth, and what stands in the cell chosen, the formula where it is one. */
export function GridBar({ file, state, sheet }: { file: OpenFile; state: FileState; sheet: SheetSnapshot }) {
  const styles = useStyles();
  const words = useWords(filesWords);
  const typing = typingOf(file);
  const { typed } = useSyncExternalStore(typing.subscribe, typing.get);
  const isTyped = typed?.sheetId === sheet.id;
  const { active } = useSelection(file, state, useGround(file, sheet)).selection;
  const { row, column } = isTyped ? typed : active;
  const name = cellName({ row, column });
  const content = isTyped ? typed.text : contentOf(gridOf(sheet).cell(row, column), sheet.uses1904Dates);
  return (
    <div className={styles.bar}>
      <Button
        appearance="subtle"
        icon={<Icon name="undo" />}
        aria-label={words.undo}
        title={words.undo}
        disabledFocusable={!state.canUndo}
        onClick={file.undo}
      />
      <Button
        appearance="subtle"
        icon={<Icon name="redo" />}
        aria-label={words.redo}
        title={words.redo}
        disabledFocusable={!state.canRedo}
        onClick={file.redo}
      />
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <CellContent name={name} text={content} />
    </div>
  );
}
