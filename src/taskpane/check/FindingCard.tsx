import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { EvaluatedForm } from '../../app/evaluate';
import { findingAdvice, findingMessage, findingTitle, severityLabel } from '../../core/index';
import type { SheetSnapshot } from '../../sheet/index';
import { Disclosure } from '../kit/Disclosure';
import { Icon } from '../kit/Icon';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import type { ShownFinding } from '../model/verdict';
import { checkWords } from '../words/check';
import { CellButton } from './CellButton';
import { comparisonOf } from './comparison';
import { ComparisonList } from './ComparisonList';
import { cellOf, isHidden } from './targets';
import { ICONS, useInk } from './tones';
import { WaiverForm } from './WaiverForm';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  severity: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { paddingTop: '2px' },
  item: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  aside: { color: tokens.colorBrandForeground1 },
});

/** The edge of a card; its group's heading says the same in words. */
const useEdge = makeStyles({
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  waived: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
});

/** One finding: what, why and what to do; its cell; written and expected value; and a reason where it stands as it is. */
export function FindingCard({
  pane,
  snapshot,
  form,
  entry: { key, finding, waiver },
  onMoved,
}: {
  pane: Pane;
  snapshot: SheetSnapshot;
  form: EvaluatedForm;
  entry: ShownFinding;
  /** The finding went to another group, and what had the focus with it. */
  onMoved: () => void;
}) {
  const styles = useStyles();
  const ink = useInk();
  const edge = useEdge();
  const words = useWords(checkWords);
  const language = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const { severity, item, place } = finding;
  const title = findingTitle(finding, form.form, language);
  const cell = cellOf(form, place, item);
  const comparison = comparisonOf(finding);
  const advice = findingAdvice(finding.rule, language);
  const stop = () => {
    setIsAsking(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <li className={mergeClasses(styles.card, edge[waiver === null ? severity : 'waived'])}>
      <div className={styles.head}>
        {waiver === null ? null : (
          <span className={mergeClasses(styles.severity, ink[severity])}>
            <span className={styles.icon}>
              <Icon name={ICONS[severity]} />
            </span>
            {severityLabel(severity, language)}
          </span>
        )}
        <span className={styles.item}>{title}</span>
      </div>
      <p className={styles.text}>{findingMessage(finding, language)}</p>
      {comparison === null ? null : <ComparisonList comparison={comparison} />}
      <Disclosure summary={<span className={styles.note}>{words.advice}</span>}>
        <p className={styles.text}>{advice.why}</p>
        <p className={styles.text}>{advice.todo}</p>
      </Disclosure>
      {cell !== null && isHidden(snapshot, cell) ? <p className={styles.note}>{words.hidden}</p> : null}
      {waiver === null ? null : (
        <p className={styles.text}>
          {words.reasonGiven}
          {words.colon}
          {waiver.reason}
        </p>
      )}
      <div className={styles.actions}>
        {cell === null ? (
          <span className={styles.note}>{words.noCell}</span>
        ) : (
          <CellButton pane={pane} sheetId={snapshot.id} cell={cell} item={title} />
        )}
        {waiver === null ? (
          <span ref={opener}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.aside}
              aria-label={words.waiveOf(title)}
              aria-expanded={isAsking}
              onClick={() => {
                setIsAsking(!isAsking);
              }}
            >
              {words.waive}
            </Button>
          </span>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            className={styles.aside}
            aria-label={words.takeBackOf(title)}
            onClick={() => {
              pane.actions.takeBackWaiver(key);
              onMoved();
            }}
          >
            {words.takeBack}
          </Button>
        )}
      </div>
      {isAsking && waiver === null ? (
        <WaiverForm
          onSave={(text) => {
            pane.actions.waive(finding, text);
            setIsAsking(false);
            onMoved();
          }}
          onCancel={stop}
        />
      ) : null}
    </li>
  );
}
