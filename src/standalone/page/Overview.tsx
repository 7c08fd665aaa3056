import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState, useSyncExternalStore } from 'react';
import { numberText } from '../../app/numberText';
import type { SheetSummary } from '../../app/summaries';
import { Announcer } from '../../taskpane/kit/Announcer';
import { Icon } from '../../taskpane/kit/Icon';
import { useWords } from '../../taskpane/kit/WordsContext';
import { CheckBox } from '../../taskpane/settings/CheckBox';
import { scoreWords } from '../../taskpane/words/score';
import { shellWords } from '../../taskpane/words/shell';
import { labelsOf } from '../files/labels';
import type { Library, ListedFile } from '../files/library';
import { summaryOfSheet } from '../files/summary';
import { filesWords } from '../words/files';
import { useScoring } from './ScoringContext';

const useStyles = makeStyles({
  overview: { overflowY: 'auto', padding: tokens.spacingHorizontalM, minHeight: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  file: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    paddingInline: 0,
    minWidth: 0,
    maxWidth: '100%',
    textAlign: 'start',
    textDecorationLine: 'underline',
    overflowWrap: 'anywhere',
  },
  note: { color: tokens.colorNeutralForeground2 },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr) 170px 200px',
    justifyItems: 'start',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingInlineStart: tokens.spacingHorizontalL,
    '@media (max-width: 760px)': { display: 'flex', flexWrap: 'wrap' },
  },
  project: { minWidth: 0, overflowWrap: 'anywhere', '@media (max-width: 760px)': { flexBasis: '100%' } },
  score: { justifySelf: 'end' },
  verdict: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  blocked: { color: tokens.colorStatusDangerForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

function SheetRows({ sheet, onGo }: { sheet: SheetSummary; onGo: () => void }) {
  const styles = useStyles();
  const { sheets, lines } = useWords(scoreWords);
  const { untitled } = useWords(shellWords);
  return (
    <>
      {sheet.forms.map(({ name, score, standing, maxScore, errors, warnings }, at) => (
        <div key={at} className={styles.form}>
          <Button className={styles.name} appearance="transparent" size="small" onClick={onGo}>
            {sheet.sheetName}
          </Button>
          <span className={styles.project}>{name.text || untitled[name.of]}</span>
          <span className={styles.score}>
            {sheets.standing[standing](lines.ofWeight(numberText(score), numberText(maxScore)))}
          </span>
          <span className={mergeClasses(styles.verdict, errors > 0 ? styles.blocked : styles.ready)}>
            <Icon name={errors > 0 ? 'problem' : 'success'} />
            <span>{sheets.verdict(errors, warnings)}</span>
          </span>
        </div>
      ))}
    </>
  );
}

const errorsOf = (sheets: readonly SheetSummary[] | null): number =>
  (sheets ?? []).flatMap(({ forms }) => forms).reduce((sum, { errors }) => sum + errors, 0);

function FileRowBare({
  library,
  listed,
  label,
  sheets,
}: {
  library: Library;
  listed: ListedFile;
  label: string;
  sheets: readonly SheetSummary[] | null;
}) {
  const styles = useStyles();
  const words = useWords(filesWords);
  const open = async (sheetId?: string): Promise<void> => {
    const file = await library.bringToFront(listed.id);
    if (sheetId !== undefined) file?.activate(sheetId);
  };
  return (
    <li className={styles.file}>
      <Button className={styles.name} appearance="transparent" onClick={() => void open()}>
        {label}
        {listed.file?.getState().isDirty === true ? ` ${words.dirty}` : ''}
      </Button>
      {sheets === null ? <span className={styles.note}>{words.unread}</span> : null}
      {sheets?.length === 0 ? <span className={styles.note}>{words.noForm}</span> : null}
      {sheets?.map((sheet) => (
        <SheetRows key={sheet.sheetId} sheet={sheet} onGo={() => void open(sheet.sheetId)} />
      ))}
    </li>
  );
}

/** Drawn anew only when its own file has something new: every file that was read changes the list. */
const FileRow = memo(FileRowBare);

/** All files with their sheets that hold forms: score and open findings of each; a click opens the sheet. */
export function Overview({ library }: { library: Library }) {
  const styles = useStyles();
  const words = useWords(filesWords);
  const scoring = useScoring();
  const [onlyErrors, setOnlyErrors] = useState(false);
  const { files, progress } = useSyncExternalStore(library.subscribe, library.getState);
  const labels = labelsOf(files);
  const rows = files.map((listed) => ({
    listed,
    sheets: listed.file
      ? listed.file.getState().sheets.flatMap((sheet) => summaryOfSheet(sheet, scoring))
      : listed.sheets,
  }));
  const forms = rows.flatMap(({ sheets }) => sheets ?? []).flatMap((sheet) => sheet.forms);
  const ready = forms.filter(({ errors }) => errors === 0).length;
  const errors = forms.reduce((sum, form) => sum + form.errors, 0);
  const unread = rows.filter(({ sheets }) => sheets === null).length;
  const told = [
    words.count(files.length, forms.length),
    unread > 0 ? words.unreadLeft(unread) : '',
    forms.length > 0 ? words.ready(ready, errors, unread > 0) : '',
  ].join('');
  const shown = onlyErrors ? rows.filter(({ sheets }) => errorsOf(sheets) > 0) : rows;
  return (
    <section data-region="" className={styles.overview} aria-label={words.list}>
      <h2 className={styles.title}>{words.list}</h2>
      <p>{told}</p>
      <Announcer text={progress === null ? told : ''} />
      <CheckBox label={words.onlyErrors} isOn={onlyErrors} onChange={setOnlyErrors} />
      {shown.length === 0 ? <p className={styles.note}>{words.noneLeft(unread > 0)}</p> : null}
      <ul className={styles.list}>
        {shown.map(({ listed, sheets }) => (
          <FileRow
            key={listed.id}
            library={library}
            listed={listed}
            label={labels.get(listed.id) ?? ''}
            sheets={sheets}
          />
        ))}
      </ul>
    </section>
  );
}
