import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../core/index';
import type { Pane } from '../model/pane';
import { Workspace } from './lateWorkspace';

const nothing = (): void => undefined;
const watchNothing = () => nothing;

/** Opens the pane once, and again when asked after a failure. `language` follows the pane's settings once it is open. */
export function useOpening(
  openPane: () => Promise<Pane>,
  hostLanguage: Language,
): {
  readonly pane: Pane | null;
  readonly language: Language;
  readonly failure: string | null;
  readonly retry: () => void;
} {
  const [pane, setPane] = useState<Pane | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    Workspace.preload();
    openPane().then(
      (opened) => {
        if (isCurrent) setPane(opened);
      },
      (error: unknown) => {
        if (isCurrent) setFailure(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [openPane, attempt]);
  const language = useSyncExternalStore(
    pane?.subscribe ?? watchNothing,
    () => pane?.getState().language ?? hostLanguage,
  );
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((number) => number + 1);
  }, []);
  return { pane, language, failure, retry };
}
