import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../taskpane/kit/WordsContext';
import { gridWords } from '../words/grid';

export interface StatusLineProps {
  readonly id: string;
  readonly toFill: number;
  readonly onNextFill: () => void;
  readonly classes: Readonly<
    Record<'status' | 'statusLine' | 'legend' | 'left' | 'keys' | 'keysOpen' | 'keysButton', string>
  >;
}

/** Below the sheet: how much is left to be filled in, how such cells look, and the keys. */
export function StatusLine({ id, toFill, onNextFill, classes }: StatusLineProps) {
  const words = useWords(gridWords);
  const hasNext = toFill > 0;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={classes.status}>
      <div className={classes.statusLine}>
        {hasNext ? (
          <>
            <span className={classes.left}>
              <span className={classes.legend} data-legend aria-hidden="true" />
              {words.left(toFill)}
            </span>
            <Button size="small" appearance="subtle" onClick={onNextFill}>
              {words.nextFill}
            </Button>
          </>
        ) : null}
        <Button
          className={classes.keysButton}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {words.keysTitle}
        </Button>
        <span className={isOpen ? classes.keysOpen : classes.keys} data-keys aria-hidden="true">
          {words.keys(hasNext)}
        </span>
        <span id={id} hidden>
          {words.help(hasNext)}
        </span>
      </div>
    </div>
  );
}
