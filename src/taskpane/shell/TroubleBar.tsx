import { Button } from '@fluentui/react-components';
import { problemMessage } from '../../sheet/index';
import { CopyBox } from '../kit/CopyBox';
import { Notice } from '../kit/Notice';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { Unwritten } from '../model/pane';
import { copyText, editRows } from '../score/editRows';
import { openingWords } from '../words/opening';
import { shellWords } from '../words/shell';
import { offersReading } from './rereading';
import type { ViewProps } from './views';

/** Why the last job was not done, what to do, and the values that were not written. */
export default function TroubleBar({ pane: { actions }, state }: ViewProps) {
  const words = useWords(shellWords);
  const troubleWords = useWords(openingWords);
  const language = useLanguage();
  const { trouble } = state;
  if (!trouble) return null;
  const close = { label: words.dismiss, onClose: actions.dismissTrouble };
  if (trouble.kind === 'bug') {
    return (
      <Notice tone="problem" title={troubleWords.problem} close={close}>
        <div>{troubleWords.bug}</div>
        <CopyBox label={troubleWords.details} text={trouble.details} />
      </Notice>
    );
  }
  const { problem, unwritten } = trouble;
  const isPartly = unwritten.length > 0 && state.written?.sheets.some(({ edits }) => edits.length > 0);
  const groupText = ({ sheetName, forms, edits }: Unwritten): string =>
    copyText(editRows(edits, forms, language), unwritten.length > 1 ? sheetName : null);
  return (
    <Notice
      tone={problem.code === 'cancelled' ? 'info' : 'problem'}
      {...(problem.code === 'cancelled' ? {} : { title: isPartly ? words.partly : troubleWords.problem })}
      close={close}
      actions={
        offersReading(trouble) ? (
          <Button size="small" onClick={() => void actions.refresh()}>
            {words.actions.refresh}
          </Button>
        ) : undefined
      }
    >
      <div>{problemMessage(problem, language)}</div>
      {unwritten.length > 0 ? (
        <CopyBox
          label={words.unwritten(unwritten.reduce((sum, { edits }) => sum + edits.length, 0))}
          text={unwritten.map(groupText).join('\n')}
        />
      ) : null}
    </Notice>
  );
}
