import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { Icon } from '../../taskpane/kit/Icon';
import { useWords } from '../../taskpane/kit/WordsContext';
import { labelsOf } from '../files/labels';
import type { Library, ListedFile } from '../files/library';
import type { OpenFile } from '../files/openFile';
import { COMPACT } from '../first/frameStyles';
import { typingOf } from '../grid/cellTyping';
import { filesWords } from '../words/files';
import { AskBeforeClosing } from './AskBeforeClosing';
import { FileName } from './FileName';
import { Strip } from './Strip';
import type { Saving } from './useSaving';
import { useScoreText } from './useScoreText';
import { useSummaries } from './useSummaries';

const useStyles = makeStyles({
  // Beside the head in a small window, if there is room for it.
  nav: { flexShrink: 0, minWidth: 0, [COMPACT]: { flexGrow: 1, flexShrink: 1, flexBasis: '280px' } },
  navOfOne: { [COMPACT]: { flexBasis: '120px' } },
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    [COMPACT]: { paddingInline: tokens.spacingHorizontalXS },
  },
  file: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  alone: { flexShrink: 1, minWidth: 0 },
  front: { border: `1px solid ${tokens.colorBrandStroke1}` },
  choose: {
    display: 'block',
    minWidth: 0,
    textAlign: 'start',
    fontWeight: 'normal',
    maxWidth: '280px',
    // One line: a note that has no room beside the name falls below it, out of sight.
    [COMPACT]: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: tokens.spacingHorizontalS,
      maxHeight: 'calc(1lh + 4px)',
      maxWidth: 'min(280px, 60vw)',
      padding: `1px 0 1px ${tokens.spacingHorizontalXS}`,
      justifyContent: 'start',
      overflow: 'hidden',
    },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    minHeight: '1lh',
    [COMPACT]: { whiteSpace: 'nowrap' },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The scores of a file's forms in a few words. */
function useNote(file: OpenFile): string {
  const words = useWords(filesWords);
  const scoreText = useScoreText();
  const sheets = useSummaries(file);
  if (!sheets) return '';
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const [first] = forms;
  if (!first) return words.noForm;
  const errors = forms.reduce((sum, form) => sum + form.errors, 0);
  return forms.length > 1 ? words.forms(forms.length, errors) : scoreText(first);
}

function FileTab({
  library,
  listed,
  file,
  saving,
  label,
  isFront,
  isAlone,
}: {
  library: Library;
  listed: ListedFile;
  file: OpenFile;
  saving: Saving;
  label: string;
  isFront: boolean;
  isAlone: boolean;
}) {
  const styles = useStyles();
  const words = useWords(filesWords);
  const note = useNote(file);
  const [isAsking, setIsAsking] = useState(false);
  const { id, isDirty } = useSyncExternalStore(file.subscribe, file.getState);
  return (
    <li className={mergeClasses(styles.file, isFront && styles.front, isAlone && styles.alone)}>
      <Button
        className={styles.choose}
        appearance="subtle"
        aria-current={isFront ? 'true' : undefined}
        onClick={() => void library.bringToFront(id)}
      >
        <FileName name={label} isDirty={isDirty} />
        <span className={styles.note}>{note}</span>
      </Button>
      <Button
        appearance="transparent"
        size="small"
        icon={<Icon name="close" />}
        aria-label={words.close(label)}
        onClick={() => {
          if (isDirty || typingOf(file).get().typed) setIsAsking(true);
          else library.close(id);
        }}
      />
      <AskBeforeClosing
        name={label}
        isOpen={isAsking}
        onSave={() => {
          setIsAsking(false);
          void saving.save(listed);
        }}
        onDiscard={() => {
          library.close(id);
        }}
        onKeep={() => {
          setIsAsking(false);
        }}
      />
    </li>
  );
}

/** The files that are open, each with the score and the open errors of its forms, and the way to the list of all. */
export function FileList({ library, saving }: { library: Library; saving: Saving }) {
  const styles = useStyles();
  const words = useWords(filesWords);
  const { files, frontId } = useSyncExternalStore(library.subscribe, library.getState);
  const labels = labelsOf(files);
  const isAlone = files.length === 1;
  return (
    <nav
      data-region=""
      className={mergeClasses(styles.nav, isAlone && styles.navOfOne)}
      aria-label={words.files}
    >
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
    </nav>
  );
}
