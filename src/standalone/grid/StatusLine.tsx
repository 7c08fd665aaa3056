import { Button } from '@fluentui/react-components';
import { useWords } from '../../taskpane/kit/WordsContext';
import { gridWords } from '../words/grid';

export interface StatusLineProps {
  readonly id: string;
  readonly toFill: number;
  readonly onNextFill: () => void;
  readonly classes: Readonly<Record<'status' | 'keys', string>>;
}

/** Below the sheet: how much is left to be filled in, and the keys. */
export function StatusLine({ id, toFill, onNextFill, classes }: StatusLineProps) {
  const words = useWords(gridWords);
  return (
    <div className={classes.status}>
      {toFill > 0 ? (
        <>
          <span className={classes.keys}>{words.left(toFill)}</span>
          <Button size="small" appearance="subtle" onClick={onNextFill}>
            {words.nextFill}
          </Button>
        </>
      ) : null}
      <span className={classes.keys} aria-hidden="true">
        {words.keys}
      </span>
      <span id={id} hidden>
        {words.help}
      </span>
    </div>
  );
}
