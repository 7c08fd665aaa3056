import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../kit/Section';
import { useKeptFocus } from '../kit/useKeptFocus';
import { useWords } from '../kit/WordsContext';
import { SheetList } from '../score/SheetList';
import { WrittenPanel } from '../score/WrittenPanel';
import type { ViewProps } from '../shell/views';
import { scoreWords } from '../words/score';
import { shellWords } from '../words/shell';
import { startWords } from '../words/start';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  labels: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  label: {
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** No form on the sheet in front: what is missing there, and where to go from here. */
export default function StartView({ pane, state }: ViewProps) {
  const styles = useStyles();
  const words = useWords(startWords);
  const { actions: verbs } = useWords(shellWords);
  const { actions } = pane;
  const { sheets } = useWords(scoreWords);
  const { sheet, written, summaries, elsewhere } = state;
  const name = sheet?.snapshot.name ?? '';
  const title = !sheet ? words.notRead : sheet.isBlank ? words.blankSheet(name) : words.noForm(name);
  const missing = sheet?.isBlank === false ? sheet.missing : [];
  const found = summaries ?? elsewhere ?? [];
  const ways = (
    <Section title={!summaries && found.length > 0 ? sheets.title : words.elsewhere}>
      <div className={styles.buttons}>
        <Button onClick={() => void actions.refresh()}>{verbs.refresh}</Button>
        <Button onClick={() => void actions.recalculateAll()}>{verbs.recalculateAll}</Button>
      </div>
      <p className={styles.hint}>{words.elsewhereHint}</p>
    </Section>
  );
  // Where the other sheets are not read, the form is more likely on one of them than not to be there at all.
  const isLookedFor = found.length === 0 && elsewhere === null && sheet?.isBlank === false;
  return (
    <div ref={useKeptFocus<HTMLDivElement>()} className={styles.view}>
      {written ? <WrittenPanel pane={pane} state={state} written={written} /> : null}
      {summaries ? <SheetList pane={pane} summaries={summaries} title={sheets.title} /> : null}
      <h2 className={styles.title}>{title}</h2>
      {!summaries && found.length > 0 ? (
        <SheetList pane={pane} summaries={found} title={words.found(found.length)} />
      ) : null}
      {isLookedFor ? ways : null}
      {missing.length > 0 ? (
        <Section title={words.missing}>
          <ul className={styles.labels}>
            {missing.map((label) => (
              <li key={label} className={styles.label}>
                {label}
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{words.missingHint}</p>
        </Section>
      ) : null}
      <Section title={words.begin}>
        <div className={styles.buttons}>
          <Button
            appearance={found.length > 0 || isLookedFor ? 'secondary' : 'primary'}
            onClick={() => void actions.insertBlank('hubei')}
          >
            {words.blank20}
          </Button>
          <Button onClick={() => void actions.insertBlank('hubei80')}>{words.blank80}</Button>
          <Button onClick={() => void actions.insertSample()}>{words.sample}</Button>
        </div>
        <p className={styles.hint}>{words.newSheet}</p>
      </Section>
      {isLookedFor ? null : ways}
    </div>
  );
}
