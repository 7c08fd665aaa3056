import { Button, mergeClasses } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { Icon } from '../../taskpane/kit/Icon';
import { useWords } from '../../taskpane/kit/WordsContext';
import { labelsOf } from '../files/labels';
import type { Library } from '../files/library';
import { filesWords } from '../words/files';
import { pageWords } from '../words/page';
import { useFileListStyles } from './fileListStyles';
import { FileTab } from './FileTab';
import { blankSource } from './newFiles';
import { Strip } from './Strip';
import type { Saving } from './useSaving';

/** The files that are open, each with the score and the open errors of its forms, the way to the list of all, and to a new form. */
export function FileList({ library, saving }: { library: Library; saving: Saving }) {
  const styles = useFileListStyles();
  const words = useWords(filesWords);
  const { blank } = useWords(pageWords);
  const { files, frontId } = useSyncExternalStore(library.subscribe, library.getState);
  const labels = labelsOf(files);
  const isAlone = files.length === 1;
  return (
    <nav
      data-region=""
      className={mergeClasses(styles.nav, isAlone && styles.navOfOne)}
      aria-label={words.files}
    >
      <div className={styles.strip}>
        <Strip current={frontId} isAlone={isAlone}>
          <ul className={styles.list}>
            {!isAlone ? (
              <li className={mergeClasses(styles.file, frontId === null && styles.front)}>
                <Button
                  className={styles.choose}
                  appearance="subtle"
                  aria-current={frontId === null ? 'true' : undefined}
                  onClick={library.showList}
                >
                  <span className={styles.name}>{words.list}</span>
                  <span className={styles.note}>{words.fileCount(files.length)}</span>
                </Button>
              </li>
            ) : null}
            {files.map((listed) =>
              listed.file ? (
                <FileTab
                  key={listed.id}
                  library={library}
                  listed={listed}
                  file={listed.file}
                  saving={saving}
                  label={labels.get(listed.id) ?? ''}
                  isFront={listed.id === frontId}
                  isAlone={isAlone}
                />
              ) : null,
            )}
          </ul>
        </Strip>
      </div>
      <Button
        className={styles.add}
        appearance="transparent"
        size="small"
        icon={<Icon name="add" />}
        aria-label={blank}
        title={blank}
        onClick={() => void library.add([blankSource()])}
      />
    </nav>
  );
}
