import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { EvaluatedForm } from '../../app/evaluate';
import { usePane } from '../../taskpane/kit/usePane';
import type { Pane } from '../../taskpane/model/pane';
import { Workspace } from '../../taskpane/shell/lateWorkspace';
import type { OpenFile } from '../files/openFile';
import { SheetGrid } from '../grid/SheetGrid';
import type { TextPart } from '../grid/textPart';
import { fieldNames } from './fieldNames';
import { GridBar } from './GridBar';
import { labelledCells } from './labelledCells';
import { SheetTabs } from './SheetTabs';
import { Split } from './Split';
import { cellsToFill, firstPlace } from './toFill';

const useStyles = makeStyles({
  grid: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

const NO_FORMS: readonly EvaluatedForm[] = [];
const NO_NAMES: ReadonlyMap<string, string> = new Map();
const NO_PARTS: ReadonlyMap<string, TextPart> = new Map();

/** One open file: its sheet beside its pane. */
export function FileDesk({ file, pane }: { file: OpenFile; pane: Pane }) {
  const styles = useStyles();
  const state = useSyncExternalStore(file.subscribe, file.getState);
  const { sheet: shown } = usePane(pane);
  const sheet = state.sheets.find(({ id }) => id === state.frontSheetId);
  const read = shown !== null && shown.snapshot.id === sheet?.id ? shown : null;
  const forms = read?.forms ?? NO_FORMS;
  const toFill = useMemo(() => (sheet ? cellsToFill(sheet, forms) : []), [sheet, forms]);
  const names = useMemo(() => (sheet ? fieldNames(sheet, forms) : NO_NAMES), [sheet, forms]);
  const labelled = useMemo(() => (sheet && read ? labelledCells(sheet, read) : NO_PARTS), [sheet, read]);
  const formStart = useMemo(() => firstPlace(forms), [forms]);
  const desk = useMemo(
    () => (
      <div className={styles.pane}>
        <Workspace key={state.id} pane={pane} />
      </div>
    ),
    [styles.pane, state.id, pane],
  );
  if (!sheet) return null;
  return (
    <Split
      pointedOut={state.pointedOut}
      left={
        <div className={styles.grid}>
          <GridBar file={file} state={state} sheet={sheet} />
          <div
            role="tabpanel"
            id={`sheet-panel-${sheet.id}`}
            aria-labelledby={`sheet-tab-${sheet.id}`}
            className={styles.grid}
          >
            <SheetGrid
              file={file}
              state={state}
              sheet={sheet}
              toFill={toFill}
              fieldNames={names}
              labelled={labelled}
              formStart={formStart}
            />
          </div>
          <SheetTabs file={file} state={state} />
        </div>
      }
      right={desk}
    />
  );
}
