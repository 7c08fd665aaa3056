import { Disclosure } from '../kit/Disclosure';
import { Notice } from '../kit/Notice';
import { PassingButton } from '../kit/PassingButton';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { Written } from '../model/pane';
import type { ViewProps } from '../shell/views';
import { changesWords, type ChangesWords } from '../words/changes';
import { ChangeList } from './ChangeList';
import { countFields, editRows, type EditRow } from './editRows';
import { LockedCells } from './LockedCells';

const titleOf = (words: ChangesWords, job: Written['job'], fields: number, isChanged: boolean): string => {
  if (!isChanged) return words.unchanged[job];
  return fields > 0 ? words.written[job](fields) : words.writtenHints[job];
};

const sheetTitle = (words: ChangesWords, name: string, rows: readonly EditRow[]): string => {
  const fields = countFields(rows);
  return fields > 0 ? words.sheet(name, fields) : words.sheetHints(name, rows.length);
};

/** What the last job wrote, cell by cell, with the way back; several sheets are folded one by one. */
export function WrittenPanel({ pane, state, written }: ViewProps & { written: Written }) {
  const words = useWords(changesWords);
  const language = useLanguage();
  const { canUndo, trouble } = state;
  const changed = written.sheets.flatMap((sheet) =>
    sheet.edits.length > 0 ? [{ ...sheet, rows: editRows(sheet.edits, sheet.forms, language) }] : [],
  );
  const locked = written.sheets.flatMap((sheet) => editRows(sheet.locked, sheet.forms, language));
  // The bar above tells of locked scores, values included.
  const isLockedTold = trouble?.kind === 'problem' && trouble.problem.code === 'cells-locked';
  const fields = changed.reduce((sum, { rows }) => sum + countFields(rows), 0);
  const lists = changed.map(({ sheetId, sheetName, rows }) => {
    const list = <ChangeList key={sheetId} pane={pane} sheetId={sheetId} rows={rows} />;
    return changed.length === 1 ? (
      list
    ) : (
      <Disclosure key={sheetId} summary={sheetTitle(words, sheetName, rows)}>
        {list}
      </Disclosure>
    );
  });
  const undo =
    canUndo && changed.length > 0 && written.job !== 'undo' ? (
      <PassingButton size="small" onClick={() => void pane.actions.undo()}>
        {words.undo}
      </PassingButton>
    ) : undefined;
  const title = titleOf(words, written.job, fields, changed.length > 0);
  return (
    <>
      {changed.length > 0 || locked.length === 0 ? (
        <Notice tone="success" title={title} aside={undo}>
          {lists.length > 0 ? lists : undefined}
        </Notice>
      ) : null}
      {isLockedTold ? null : <LockedCells rows={locked} />}
    </>
  );
}
