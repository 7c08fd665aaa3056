import { makeStyles, tokens } from '@fluentui/react-components';
import { Badge } from '../../taskpane/kit/Badge';
import { Tabs } from '../../taskpane/kit/Tabs';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { FileState, OpenFile } from '../files/openFile';
import { COMPACT } from '../first/frameStyles';
import { filesWords } from '../words/files';
import { gridWords } from '../words/grid';
import { Strip } from './Strip';
import { useScoreText } from './useScoreText';
import { useSummaries } from './useSummaries';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [COMPACT]: { '& [role="tab"]': { minHeight: '26px' } },
    // Of the name: the score beside it stays in sight.
    '& [role="tab"] > span:first-child': {
      display: 'inline-block',
      maxWidth: 'min(12em, 30vw)',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      verticalAlign: 'bottom',
    },
  },
});

/** The worksheets below the grid, as in a spreadsheet. */
export function SheetTabs({ file, state }: { file: OpenFile; state: FileState }) {
  const styles = useStyles();
  const words = useWords(gridWords);
  const { errors } = useWords(filesWords);
  const scoreText = useScoreText();
  const summaries = useSummaries(file);
  const tabs = state.sheets.map((sheet) => {
    const { id, name, visibility } = sheet;
    const label = visibility === 'visible' ? name : `${name}${words.hiddenSheet}`;
    const forms = summaries?.find(({ sheetId }) => sheetId === id)?.forms ?? [];
    const open = forms.reduce((sum, form) => sum + form.errors, 0);
    const told = forms.map(scoreText);
    return {
      id,
      label,
      title: [label, ...told].join(' · '),
      badge: (
        <>
          {forms.map((form) => ` · ${scoreText({ ...form, errors: 0 })}`).join('')}
          {open > 0 ? <Badge text={String(open)} label={errors(open)} /> : null}
        </>
      ),
    };
  });
  return (
    <div className={styles.tabs}>
      <Strip current={state.frontSheetId}>
        <Tabs
          label={words.sheets}
          prefix="sheet"
          isOneLine
          tabs={tabs}
          selected={state.frontSheetId}
          onSelect={file.activate}
        />
      </Strip>
    </div>
  );
}
