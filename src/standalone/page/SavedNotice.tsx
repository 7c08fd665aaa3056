import { useMemo, type ReactNode } from 'react';
import { evaluateSheet } from '../../app/evaluate';
import { Disclosure } from '../../taskpane/kit/Disclosure';
import { PassingButton } from '../../taskpane/kit/PassingButton';
import { useLanguage, useWords } from '../../taskpane/kit/WordsContext';
import type { Pane } from '../../taskpane/model/pane';
import { ChangeList } from '../../taskpane/score/ChangeList';
import { shellWords } from '../../taskpane/words/shell';
import { countCells, type SheetChanges } from '../files/changes';
import { countHints } from '../files/hints';
import type { OpenFile } from '../files/openFile';
import { filesWords } from '../words/files';
import { BriefNotice } from './BriefNotice';
import { savedRows } from './savedRows';
import { useScoring } from './ScoringContext';
import { useHints } from './useHints';

/** The changed cells of one sheet, old → new. */
function SheetChangeList({ file, pane, changes }: { file: OpenFile; pane: Pane; changes: SheetChanges }) {
  const language = useLanguage();
  const scoring = useScoring();
  const { sheetId, edits } = changes;
  const sheet = file.getState().sheets.find(({ id }) => id === sheetId);
  const forms = useMemo(() => (sheet ? evaluateSheet(sheet, scoring).forms : []), [sheet, scoring]);
  return <ChangeList pane={pane} sheetId={sheetId} rows={savedRows(edits, forms, language)} />;
}

/** What was saved, with every changed cell, and whether hints beside the form went along. */
export function SavedNotice({
  file,
  pane,
  name,
  changes,
  close,
}: {
  file: OpenFile;
  pane: Pane;
  name: string;
  changes: readonly SheetChanges[];
  close: { readonly label: string; readonly onClose: () => void };
}) {
  const words = useWords(filesWords);
  const { actions } = useWords(shellWords);
  const hints = useHints(file);
  const more: ReactNode[] = changes.map((one) => (
    <Disclosure key={one.sheetId} summary={words.sheet(one.sheetName, one.edits.length)} isLazy>
      <SheetChangeList file={file} pane={pane} changes={one} />
    </Disclosure>
  ));
  if (hints > 0) more.unshift(<div key="hints">{words.hintsSaved(hints)}</div>);
  const cells = countCells(changes);
  return (
    <BriefNotice
      tone="success"
      title={words.saved(name, cells, countHints(changes))}
      brief={words.savedBrief(cells)}
      aside={
        hints > 0 ? (
          <PassingButton onClick={() => void pane.actions.clearWarnings()}>
            {actions.clearWarnings}
          </PassingButton>
        ) : undefined
      }
      close={close}
    >
      {more.length > 0 ? more : undefined}
    </BriefNotice>
  );
}
