import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { Dialog } from '../../taskpane/kit/Dialog';
import { Icon } from '../../taskpane/kit/Icon';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { Library } from '../files/library';
import type { OpenFile } from '../files/openFile';
import { summariesOf } from '../files/summary';
import { pageWords } from '../words/page';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    overflowX: 'auto',
    listStyleType: 'none',
    flexShrink: 0,
  },
  file: {
    display: 'flex',
    alignItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  front: { border: `1px solid ${tokens.colorBrandStroke1}` },
  choose: { display: 'block', textAlign: 'start', fontWeight: 'normal', maxWidth: '280px' },
  name: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  note: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function FileTab({ library, file, isFront }: { library: Library; file: OpenFile; isFront: boolean }) {
  const styles = useStyles();
  const words = useWords(pageWords);
  const [isAsking, setIsAsking] = useState(false);
  const { id, name, sheets, isDirty } = useSyncExternalStore(file.subscribe, file.getState);
  const forms = sheets.flatMap(summariesOf);
  const [first] = forms;
  const errors = forms.reduce((sum, form) => sum + form.errors, 0);
  const one = first ? words.score(first.score, first.errors) : words.noForm;
  const note = forms.length > 1 ? words.forms(forms.length, errors) : one;
  return (
    <li className={mergeClasses(styles.file, isFront && styles.front)}>
      <Button
        className={styles.choose}
        appearance="subtle"
        aria-current={isFront ? 'true' : undefined}
        onClick={() => {
          library.bringToFront(id);
        }}
      >
        <span className={styles.name}>
          {name}
          {isDirty ? ` ${words.dirty}` : ''}
        </span>
        <span className={styles.note}>{note}</span>
      </Button>
      <Button
        appearance="transparent"
        size="small"
        icon={<Icon name="close" />}
        aria-label={words.close(name)}
        onClick={() => {
          if (isDirty) setIsAsking(true);
          else library.close(id);
        }}
      />
      <Dialog
        title={words.unsaved(name)}
        isOpen={isAsking}
        onClose={() => {
          setIsAsking(false);
        }}
        actions={
          <>
            <Button
              onClick={() => {
                library.close(id);
              }}
            >
              {words.discard}
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                setIsAsking(false);
              }}
            >
              {words.keepOpen}
            </Button>
          </>
        }
      >
        {words.unsavedText}
      </Dialog>
    </li>
  );
}

/** Every open file with the score and the open errors of its forms. */
export function FileList({ library }: { library: Library }) {
  const styles = useStyles();
  const words = useWords(pageWords);
  const { files, frontId } = useSyncExternalStore(library.subscribe, library.getState);
  return (
    <nav aria-label={words.files}>
      <ul className={styles.list}>
        {files.map((file) => {
          const { id } = file.getState();
          return <FileTab key={id} library={library} file={file} isFront={id === frontId} />;
        })}
      </ul>
    </nav>
  );
}
