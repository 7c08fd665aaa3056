import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Language } from '../core/index';
import { useMedia } from './kit/useMedia';
import { WordsProvider } from './kit/WordsContext';
import type { Pane } from './model/pane';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Fault } from './shell/Fault';
import { Frame } from './shell/Frame';
import { Opening } from './shell/Opening';
import { darkTheme, lightTheme } from './shell/themes';
import { useOpening } from './shell/useOpening';
import { Workspace } from './shell/lateWorkspace';

export interface ShellProps {
  /** Language until the pane's own settings are read. */
  readonly language: Language;
  readonly version: string;
  /** Opens the pane; a rejection (a part not loaded) can be tried again. */
  readonly openPane: () => Promise<Pane>;
  /** Absent: as the system prefers. */
  readonly isDark?: boolean;
}

/** The pane's first screen. It needs none of the engine: what does comes beside the pane that `openPane` gives. */
export function Shell({ language: hostLanguage, version, openPane, isDark }: ShellProps) {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const { pane, language, failure, retry } = useOpening(openPane, hostLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={(isDark ?? prefersDark) ? darkTheme : lightTheme}>
      <WordsProvider language={language}>
        <Frame version={version}>
          <ErrorBoundary fallback={(details, restart) => <Fault details={details} onRestart={restart} />}>
            {pane ? <Workspace pane={pane} /> : <Opening failure={failure} onRetry={retry} />}
          </ErrorBoundary>
        </Frame>
      </WordsProvider>
    </FluentProvider>
  );
}
