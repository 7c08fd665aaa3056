import { useEffect, useState, type ComponentType, type FunctionComponent, type ReactNode } from 'react';
import { useWords } from '../kit/WordsContext';
import { openingWords } from '../words/opening';
import { NotOpened } from './Fault';

/** A component that comes when it is first shown, or earlier by `preload`. */
export interface LateComponent<Props> extends FunctionComponent<Props> {
  /** A failure shows when the component is used. */
  readonly preload: () => void;
}

function Loading() {
  return <p>{useWords(openingWords).loading}</p>;
}

/**
 * Like React.lazy, but a part that did not arrive can be asked for again (lazy remembers the failure for good), and
 * one that has arrived is on screen at once. `waiting` stands in its place meanwhile.
 */
export function late<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  waiting: ReactNode = <Loading />,
): LateComponent<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetchOnce = async (): Promise<void> => {
    Loaded = (await load()).default;
  };

  function Late(props: Props) {
    const [isLoaded, setIsLoaded] = useState(Loaded !== null);
    const [failure, setFailure] = useState<string | null>(null);
    useEffect(() => {
      if (isLoaded || failure !== null) return undefined;
      let isShown = true;
      fetchOnce().then(
        () => {
          if (isShown) setIsLoaded(true);
        },
        (error: unknown) => {
          if (isShown) setFailure(error instanceof Error ? error.message : String(error));
        },
      );
      return () => {
        isShown = false;
      };
    }, [isLoaded, failure]);
    if (failure !== null) {
      return (
        <NotOpened
          details={failure}
          onRetry={() => {
            setFailure(null);
          }}
        />
      );
    }
    return Loaded ? <Loaded {...props} /> : waiting;
  }

  return Object.assign(Late, {
    preload: () => {
      fetchOnce().catch(() => undefined);
    },
  });
}
