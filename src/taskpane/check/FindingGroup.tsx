import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { EvaluatedForm } from '../../app/evaluate';
import { severityLabel } from '../../core/index';
import type { SheetSnapshot } from '../../sheet/index';
import { Icon } from '../kit/Icon';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import type { ShownFinding } from '../model/verdict';
import { checkWords } from '../words/check';
import { FindingCard } from './FindingCard';
import type { GroupName } from './groups';
import { ICONS, useInk } from './tones';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { paddingTop: '2px' },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Findings of one severity, or those set aside; nothing where there are none. */
export function FindingGroup({
  pane,
  name,
  entries,
  snapshot,
  form,
  isLasting,
  onMoved,
}: {
  pane: Pane;
  name: GroupName;
  entries: readonly ShownFinding[];
  snapshot: SheetSnapshot;
  form: EvaluatedForm;
  /** Reasons outlast the pane. */
  isLasting: boolean;
  onMoved: () => void;
}) {
  const styles = useStyles();
  const ink = useInk();
  const words = useWords(checkWords);
  const id = useId();
  const language = useLanguage();
  if (entries.length === 0) return null;
  const title =
    name === 'waived'
      ? words.groups.waived
      : words.groupOf(words.groups[name], severityLabel(name, language));
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        <span className={mergeClasses(styles.icon, ink[name])}>
          <Icon name={ICONS[name]} />
        </span>
        <span>
          {title} <span className={styles.count}>{words.count(entries.length)}</span>
        </span>
      </h3>
      <p className={styles.note}>
        {words.groupNotes[name]}
        {name === 'waived' && !isLasting ? words.reasonPassing : ''}
      </p>
      <ul className={styles.list} role="list">
        {entries.map((entry, index) => (
          <FindingCard
            key={`${entry.key} ${index}`}
            pane={pane}
            snapshot={snapshot}
            form={form}
            entry={entry}
            onMoved={onMoved}
          />
        ))}
      </ul>
    </section>
  );
}
