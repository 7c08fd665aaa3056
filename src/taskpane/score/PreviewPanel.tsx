import { Button } from '@fluentui/react-components';
import type { PlannedSheet } from '../../app/recalculate';
import { Notice } from '../kit/Notice';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import { changesWords, type ChangesWords } from '../words/changes';
import { ChangeList } from './ChangeList';
import { countFields, editRows } from './editRows';
import { LockedCells } from './LockedCells';

const previewTitle = (words: ChangesWords, fields: number, all: number): string => {
  if (all === 0) return words.previewNone;
  return fields > 0 ? words.preview(fields) : words.previewHints;
};

/** 预览: what 重新计算 would change, to be written or dropped. */
export function PreviewPanel({ pane, preview }: { pane: Pane; preview: PlannedSheet }) {
  const words = useWords(changesWords);
  const { evaluated, edits, locked } = preview;
  const language = useLanguage();
  const { actions } = pane;
  const rows = editRows(edits, evaluated.forms, language);
  const fields = countFields(rows);
  return (
    <>
      <Notice
        tone="info"
        title={previewTitle(words, fields, rows.length)}
        aside={
          <>
            {edits.length > 0 ? (
              <Button size="small" appearance="primary" onClick={() => void actions.applyPreview()}>
                {words.apply}
              </Button>
            ) : null}
            <Button size="small" onClick={actions.dropPreview}>
              {edits.length > 0 ? words.drop : words.close}
            </Button>
          </>
        }
      >
        {rows.length > 0 ? <ChangeList pane={pane} sheetId={evaluated.snapshot.id} rows={rows} /> : undefined}
      </Notice>
      <LockedCells rows={editRows(locked, evaluated.forms, language)} />
    </>
  );
}
