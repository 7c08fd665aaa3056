import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../kit/Disclosure';
import { focusRing } from '../kit/focusRing';
import { Hidden } from '../kit/Hidden';
import { Icon } from '../kit/Icon';
import { useWords } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import { changesWords } from '../words/changes';
import type { EditRow } from './editRows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  rest: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  row: {
    appearance: 'none',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '24px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorNeutralForeground2, textDecorationLine: 'underline' },
  change: { overflowWrap: 'anywhere' },
  arrow: {
    display: 'inline-block',
    marginInline: tokens.spacingHorizontalXS,
    verticalAlign: '-3px',
    color: tokens.colorNeutralForeground2,
  },
  old: { color: tokens.colorNeutralForeground2 },
  fresh: { fontWeight: tokens.fontWeightSemibold },
});

/** Changed cells, old → new; a click goes to the cell. */
function Rows({ rows, onGo }: { rows: readonly EditRow[]; onGo: (row: EditRow) => void }) {
  const styles = useStyles();
  const words = useWords(changesWords);
  return (
    <ul className={styles.list}>
      {rows.map((row) => {
        const { cell, label, before, after, area } = row;
        const content = (
          <>
            <span className={styles.head}>
              <span>{label || cell}</span>
              {label === '' ? null : <span className={styles.cell}>{cell}</span>}
            </span>
            <span className={styles.change}>
              <Hidden>{words.was}</Hidden>
              <span className={styles.old}>{before}</span>
              <span className={styles.arrow}>
                <Icon name="arrow" />
              </span>
              <Hidden>{words.becomes}</Hidden>
              <span className={styles.fresh}>{after}</span>
            </span>
            {area === null ? null : <Hidden>{words.goes}</Hidden>}
          </>
        );
        return (
          <li key={cell || label}>
            {area === null ? (
              <div className={styles.row}>{content}</div>
            ) : (
              <button
                type="button"
                className={styles.row}
                onClick={() => {
                  onGo(row);
                }}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Cells shown before the list is folded. */
const SHOWN = 12;

/** The form's own cells first; the 校验提示 column, which repeats the findings, is folded. */
export function ChangeList({
  pane,
  sheetId,
  rows,
}: {
  pane: Pane;
  sheetId: string;
  rows: readonly EditRow[];
}) {
  const styles = useStyles();
  const words = useWords(changesWords);
  const onGo = ({ area }: EditRow) => {
    if (area) void pane.actions.goTo(sheetId, area);
  };
  const fields = rows.filter(({ isHint }) => !isHint);
  const hints = rows.filter(({ isHint }) => isHint);
  const rest = fields.slice(SHOWN);
  return (
    <>
      <Rows rows={fields.slice(0, SHOWN)} onGo={onGo} />
      {rest.length > 0 ? (
        <Disclosure summary={<span className={styles.rest}>{words.others(rest.length)}</span>}>
          <Rows rows={rest} onGo={onGo} />
        </Disclosure>
      ) : null}
      {hints.length > 0 ? (
        <Disclosure summary={<span className={styles.rest}>{words.hints(hints.length)}</span>}>
          <Rows rows={hints} onGo={onGo} />
        </Disclosure>
      ) : null}
    </>
  );
}
