import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellName, type SheetSnapshot } from '../../sheet/index';
import { Icon } from '../../taskpane/kit/Icon';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { FileState, OpenFile } from '../files/openFile';
import { shownText } from '../grid/shownText';
import { filesWords } from '../words/files';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  name: { minWidth: '48px', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  content: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Above the sheet: the way back and forth, and what stands in the cell chosen, the formula where it is one. */
export function GridBar({ file, state, sheet }: { file: OpenFile; state: FileState; sheet: SheetSnapshot }) {
  const styles = useStyles();
  const words = useWords(filesWords);
  const { top: row, left: column } = state.selection;
  const cell = sheet.cells.find((one) => one.row === row && one.column === column);
  const content = cell?.formula === undefined ? shownText(cell, sheet.uses1904Dates) : `=${cell.formula}`;
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
        {cellName({ row, column })}
      </span>
      <span className={styles.content} aria-hidden="true" title={content}>
        {content}
      </span>
    </div>
  );
}
