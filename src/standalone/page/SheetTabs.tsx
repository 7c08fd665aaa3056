import { makeStyles, tokens } from '@fluentui/react-components';
import { Tabs } from '../../taskpane/kit/Tabs';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { FileState, OpenFile } from '../files/openFile';
import { gridWords } from '../words/grid';
import { useScoreText } from './useScoreText';
import { useSummaries } from './useSummaries';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The worksheets below the grid, as in a spreadsheet. */
export function SheetTabs({ file, state }: { file: OpenFile; state: FileState }) {
  const styles = useStyles();
  const words = useWords(gridWords);
  const scoreText = useScoreText();
  const summaries = useSummaries(file);
  const tabs = state.sheets.map((sheet) => {
    const { id, name, visibility } = sheet;
    const label = visibility === 'visible' ? name : `${name}${words.hiddenSheet}`;
    const told = (summaries?.find(({ sheetId }) => sheetId === id)?.forms ?? []).map(scoreText);
    return { id, label: [label, ...told].join(' · ') };
  });
  return (
    <div className={styles.tabs}>
      <Tabs
        label={words.sheets}
        prefix="sheet"
        isOneLine
        tabs={tabs}
        selected={state.frontSheetId}
        onSelect={file.activate}
      />
    </div>
  );
}
