import { Button } from '@fluentui/react-components';
import { Notice } from '../../taskpane/kit/Notice';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { Pane } from '../../taskpane/model/pane';
import type { OpenFile } from '../files/openFile';
import { filesWords } from '../words/files';
import { pageWords } from '../words/page';
import { BriefNotice } from './BriefNotice';
import { ProblemNotice } from './ProblemNotice';
import { SavedNotice } from './SavedNotice';
import type { Saving } from './useSaving';

/** What was saved, with every changed cell, or why not. */
export function SavingNotice({ saving, file, pane }: { saving: Saving; file: OpenFile; pane: Pane }) {
  const words = useWords(filesWords);
  const { dismiss } = useWords(pageWords);
  const result = saving.results.get(file.getState().id);
  if (!result) return null;
  const onClose = (): void => {
    saving.dismiss(result.id);
  };
  const close = { label: dismiss, onClose };
  switch (result.kind) {
    case 'refused':
      return <ProblemNotice problem={result.problem} title={words.notSaved(result.name)} onClose={onClose} />;
    case 'unfinished':
      return (
        <Notice tone="problem" title={words.notSaved(result.name)} close={close}>
          {words.unfinished(result.cell)}
        </Notice>
      );
    case 'downloaded':
      return (
        <BriefNotice
          tone="info"
          title={words.downloaded(result.name)}
          brief={words.downloadedBrief}
          aside={<Button onClick={result.confirm}>{words.isStored}</Button>}
          close={close}
        >
          {words.downloadedText}
        </BriefNotice>
      );
    case 'saved':
      return (
        <SavedNotice file={file} pane={pane} name={result.name} changes={result.changes} close={close} />
      );
  }
}
