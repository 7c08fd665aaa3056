import { useRef } from 'react';
import { createPane } from '../../taskpane/model/createPane';
import { browserStore } from '../../taskpane/browserStore';
import { browserParts } from '../../taskpane/environment';
import type { Pane } from '../../taskpane/model/pane';
import type { Language } from '../../core/index';
import type { OpenFile } from '../files/openFile';

/** Under which the user's settings are kept in the browser. */
const KEY = 'self-evaluation-assistant';

/** The pane of a file: made when the file first comes to the front, and kept as long as the file is open. */
export function usePanes(language: Language, version: string): (file: OpenFile) => Pane {
  const panes = useRef(new WeakMap<OpenFile, Pane>());
  const store = useRef(browserStore(KEY));
  return (file) => {
    const known = panes.current.get(file);
    if (known) return known;
    const pane = createPane({
      ...browserParts,
      host: file.host,
      userStore: store.current,
      displayLanguage: language,
      version,
    });
    panes.current.set(file, pane);
    return pane;
  };
}
