import { Button } from '@fluentui/react-components';
import { evaluateSheet } from '../../app/evaluate';
import { Disclosure } from '../../taskpane/kit/Disclosure';
import { Notice } from '../../taskpane/kit/Notice';
import { useLanguage, useWords } from '../../taskpane/kit/WordsContext';
import type { Pane } from '../../taskpane/model/pane';
import { ChangeList } from '../../taskpane/score/ChangeList';
import { countCells, type SheetChanges } from '../files/changes';
import type { OpenFile } from '../files/openFile';
import { filesWords } from '../words/files';
import { pageWords } from '../words/page';
import { ProblemNotice } from './ProblemNotice';
import { savedRows } from './savedRows';
import { useScoring } from './ScoringContext';
import type { Saving } from './useSaving';

/** The changed cells of one sheet, old → new. */
function SheetChangeList({ file, pane, changes }: { file: OpenFile; pane: Pane; changes: SheetChanges }) {
  const language = useLanguage();
  const scoring = useScoring();
  const { sheetId, edits } = changes;
  const sheet = file.getState().sheets.find(({ id }) => id === sheetId);
  const forms = sheet ? evaluateSheet(sheet, scoring).forms : [];
  return <ChangeList pane={pane} sheetId={sheetId} rows={savedRows(edits, forms, language)} />;
}

/** What was saved, with every changed cell, or why not. */
export function SavingNotice({ saving, file, pane }: { saving: Saving; file: OpenFile; pane: Pane }) {
  const words = useWords(filesWords);
  const { dismiss } = useWords(pageWords);
  const result = saving.results.get(file.getState().id);
  if (!result) return null;
  const onClose = (): void => {
    saving.dismiss(result.id);
  };
  if (result.kind === 'refused') {
    return <ProblemNotice problem={result.problem} title={words.notSaved(result.name)} onClose={onClose} />;
  }
  if (result.kind === 'downloaded') {
    return (
      <Notice
        tone="info"
        title={words.downloaded(result.name)}
        aside={<Button onClick={result.confirm}>{words.isStored}</Button>}
        close={{ label: dismiss, onClose }}
      >
        {words.downloadedText}
      </Notice>
    );
  }
  const { name, changes } = result;
  return (
    <Notice tone="success" title={words.saved(name, countCells(changes))} close={{ label: dismiss, onClose }}>
      {changes.length === 0
        ? undefined
        : changes.map((one) => (
            <Disclosure key={one.sheetId} summary={words.sheet(one.sheetName, one.edits.length)} isLazy>
              <SheetChangeList file={file} pane={pane} changes={one} />
            </Disclosure>
          ))}
    </Notice>
  );
}
