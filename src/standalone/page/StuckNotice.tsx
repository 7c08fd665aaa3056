import { Button } from '@fluentui/react-components';
import { problemMessage } from '../../sheet/index';
import { CopyBox } from '../../taskpane/kit/CopyBox';
import { Notice } from '../../taskpane/kit/Notice';
import { useLanguage, useWords } from '../../taskpane/kit/WordsContext';
import { bugDetails } from '../../taskpane/model/bugDetails';
import { saveFile } from '../../taskpane/report/saveFile';
import type { StuckDraft } from '../files/draftOffers';
import { pastText } from '../files/pastText';
import { typeOf } from '../files/pickers';
import { draftsWords } from '../words/drafts';

/** A draft that could not be given back: why, and what is kept of it, to take along. */
export function StuckNotice({
  draft,
  version,
  onDiscard,
}: {
  draft: StuckDraft;
  version: string;
  onDiscard: () => void;
}) {
  const words = useWords(draftsWords);
  const language = useLanguage();
  const { name, past, bytes, reason } = draft;
  const why = (): string => {
    if ('bug' in reason) return words.bug;
    return reason.problem.code === 'inputs-changed' ? words.misfit : problemMessage(reason.problem, language);
  };
  return (
    <Notice
      tone="problem"
      title={words.notRestored(name)}
      actions={
        <>
          {bytes ? (
            <Button
              onClick={() => {
                saveFile(name, typeOf(name), bytes);
              }}
            >
              {words.download}
            </Button>
          ) : null}
          <Button onClick={onDiscard}>{words.discard}</Button>
        </>
      }
    >
      <div>{why() + words.stillKept}</div>
      <CopyBox label={words.changes} text={pastText(past)} />
      {'bug' in reason ? (
        <CopyBox label={words.bugDetails} text={bugDetails(reason.bug, 'restore', version)} />
      ) : null}
    </Notice>
  );
}
