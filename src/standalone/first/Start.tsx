import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../core/index';
import { afterPaint } from '../files/afterPaint';
import { FirstScreen } from './FirstScreen';
import { loadApp } from './loadApp';
import { createWishes } from './wishes';

type App = Awaited<ReturnType<typeof loadApp>>;

const buttons = (): readonly HTMLButtonElement[] => [...document.querySelectorAll('button')];

/** The first screen at once, then the product in its place, with the focus on the same button. */
export function Start({ language, version }: { language: Language; version: string }) {
  const [App, setApp] = useState<App | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  const [wishes] = useState(createWishes);
  const focused = useRef(-1);

  const load = useCallback((): void => {
    setIsFailed(false);
    loadApp().then(
      (loaded) => {
        focused.current = buttons().findIndex((button) => button === document.activeElement);
        setApp(() => loaded);
      },
      () => {
        setIsFailed(true);
      },
    );
  }, []);
  useEffect(() => afterPaint(load), [load]);
  useLayoutEffect(() => {
    if (App) buttons()[focused.current]?.focus({ preventScroll: true });
  }, [App]);

  if (App) return <App language={language} version={version} wishes={wishes} />;
  return <FirstScreen language={language} wishes={wishes} isFailed={isFailed} onRetry={load} />;
}
