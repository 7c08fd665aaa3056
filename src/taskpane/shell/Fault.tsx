import { Button } from '@fluentui/react-components';
import { CopyBox } from '../kit/CopyBox';
import { Notice } from '../kit/Notice';
import { useWords } from '../kit/WordsContext';
import { openingWords } from '../words/opening';

/** A bug, with the details to copy and a way on. */
export function Fault({ details, onRestart }: { details: string; onRestart: () => void }) {
  const words = useWords(openingWords);
  return (
    <Notice
      tone="problem"
      title={words.problem}
      actions={
        <Button size="small" onClick={onRestart}>
          {words.restart}
        </Button>
      }
    >
      <div>{words.bug}</div>
      <CopyBox label={words.details} text={details} />
    </Notice>
  );
}

/** A part of the pane that did not arrive. */
export function NotOpened({ details, onRetry }: { details: string; onRetry: () => void }) {
  const words = useWords(openingWords);
  return (
    <Notice
      tone="problem"
      title={words.problem}
      actions={
        <Button size="small" onClick={onRetry}>
          {words.retry}
        </Button>
      }
    >
      <div>{words.notOpened}</div>
      <CopyBox label={words.details} text={details} rows={2} />
    </Notice>
  );
}
