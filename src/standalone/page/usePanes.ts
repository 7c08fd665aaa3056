import { useCallback, useRef } from 'react';
import type { Language } from '../../core/index';
import type { TextStore } from '../../sheet/index';
import { browserParts } from '../../taskpane/environment';
import { createPane } from '../../taskpane/model/createPane';
import type { Pane } from '../../taskpane/model/pane';
import type { OpenFile } from '../files/openFile';

/** The pane of a file: made when the file first comes to the front, and kept as long as the file is open. */
export function usePanes(
  userStore: TextStore,
  displayLanguage: Language,
  version: string,
): (file: OpenFile) => Pane {
  const panes = useRef(new WeakMap<OpenFile, Pane>());
  return useCallback(
    (file) => {
      const known = panes.current.get(file);
      if (known) return known;
      const pane = createPane({
        ...browserParts,
        host: file.host,
        userStore,
        displayLanguage,
        version,
        followsEdits: true,
      });
      panes.current.set(file, pane);
      return pane;
    },
    [userStore, displayLanguage, version],
  );
}
