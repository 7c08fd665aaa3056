import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { numberText } from '../../app/numberText';
import { isOpen, ruledTotal, scoredLines, type Scorecard } from '../../core/index';
import { decimalText } from '../../sheet/index';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import { scoreWords } from '../words/score';
import { lostPoints, type Block, type ScoreRow } from './scoreRows';
import { unassignedPoints } from './totals';

const useStyles = makeStyles({
  blocks: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr) max-content',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalSNudge,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  block: { display: 'contents' },
  value: { margin: 0, textAlign: 'right' },
  track: { margin: 0, display: 'flex', columnGap: '2px', height: '14px' },
  // Won, lost and open differ by fill, hatching and outline as well as by colour.
  segment: {
    display: 'flex',
    boxSizing: 'border-box',
    minWidth: '3px',
    height: '100%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  won: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  lost: {
    flexGrow: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerForeground1} 0 1.5px, transparent 1.5px 4px)`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 1.5px, transparent 1.5px 4px)',
    },
  },
  dotted: { border: `1px dotted ${tokens.colorNeutralStrokeAccessible}` },
  remark: { display: 'block', color: tokens.colorNeutralForeground2 },
  dashed: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { display: 'flex', width: '12px', height: '12px' },
  losses: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

function Segment({ row: { line } }: { row: ScoreRow }) {
  const styles = useStyles();
  const { points } = line.weight;
  if (points === null || points === 0) return null;
  if (isOpen(line)) {
    return <span className={mergeClasses(styles.segment, styles.dashed)} style={{ flex: points }} />;
  }
  const lost = lostPoints(line);
  return (
    <span className={styles.segment} style={{ flex: points }}>
      <span className={styles.won} style={{ width: `${((points - lost) / points) * 100}%` }} />
      {lost > 0 ? <span className={styles.lost} /> : null}
    </span>
  );
}

const NAMES: readonly Block[] = ['budget', 'goal', 'indicators'];

/** Points won and lost by block and line, drawn to one scale; the figures beside and below say the same in words. */
export function PointsPicture({ rows, scorecard }: { rows: readonly ScoreRow[]; scorecard: Scorecard }) {
  const styles = useStyles();
  const words = useWords(scoreWords);
  const { maxima, total } = scorecard;
  const largest = Math.max(...NAMES.map((block) => maxima[block] ?? 0), 1);
  const blocks = NAMES.flatMap((block) => {
    const own = rows.filter((row) => row.block === block && row.line.weight.points !== null);
    const max = maxima[block];
    const isExpected = own.length > 0 || (block === 'indicators' && max !== null && max > 0);
    return max === null || !isExpected ? [] : [{ block, own, max }];
  });
  const losers = rows.filter(({ line }) => lostPoints(line) > 0);
  const unassigned = unassignedPoints(scorecard);
  const hasOpen = rows.some(({ line }) => isOpen(line));
  const isScored = ruledTotal(scoredLines(scorecard)) !== null;
  const nothing = hasOpen || !total.isComplete ? words.picture.nothingLostYet : words.picture.nothingLost;
  const told =
    losers.length > 0
      ? words.picture.losses(
          losers.map(({ name, line }) => words.picture.lostLine(name, decimalText(lostPoints(line)))),
        )
      : isScored
        ? nothing
        : words.picture.nothingScored;
  return (
    <Section title={words.picture.title}>
      <dl className={styles.blocks}>
        {blocks.map(({ block, own, max }) => {
          const won = ruledTotal(own.map(({ line }) => line));
          return (
            <div key={block} className={styles.block}>
              <dt>{words.blocks[block]}</dt>
              <dd className={styles.track} style={{ width: `${(max / largest) * 100}%` }} aria-hidden="true">
                {own.map((row) => (
                  <Segment key={row.key} row={row} />
                ))}
                {own.length === 0 ? (
                  <span className={mergeClasses(styles.segment, styles.dashed)} style={{ flex: max }} />
                ) : null}
                {block === 'indicators' && unassigned > 0 ? (
                  <span
                    className={mergeClasses(styles.segment, styles.dotted)}
                    style={{ flex: unassigned }}
                  />
                ) : null}
              </dd>
              <dd className={styles.value}>
                {words.lines.ofWeight(numberText(won), decimalText(max))}
                {own.length === 0 ? <span className={styles.remark}>{words.picture.noLines}</span> : null}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.key}>
          <span className={mergeClasses(styles.swatch, styles.segment, styles.won)} />
          {words.picture.won}
        </span>
        <span className={styles.key}>
          <span className={mergeClasses(styles.swatch, styles.segment)}>
            <span className={styles.lost} />
          </span>
          {words.picture.lost}
        </span>
        {hasOpen ? (
          <span className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.segment, styles.dashed)} />
            {words.picture.open}
          </span>
        ) : null}
        {unassigned > 0 ? (
          <span className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.segment, styles.dotted)} />
            {words.picture.unassigned}
          </span>
        ) : null}
      </p>
      <p className={styles.losses}>{told}</p>
      {unassigned > 0 ? (
        <p className={styles.losses}>{words.picture.unassignedPoints(decimalText(unassigned))}</p>
      ) : null}
    </Section>
  );
}
