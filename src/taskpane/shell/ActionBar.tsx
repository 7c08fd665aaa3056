import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../kit/Icon';
import { useKeptFocus } from '../kit/useKeptFocus';
import { keepFromOffice } from '../kit/officeKeys';
import { useWords } from '../kit/WordsContext';
import { shellWords } from '../words/shell';
import { useLeaving } from './useLeaving';
import type { ViewName, ViewProps, Wish } from './views';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalXXS,
  },
  main: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, flexBasis: '96px', minWidth: 0 },
  side: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  small: {
    minWidth: 0,
    minHeight: '28px',
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  more: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    justifyContent: 'flex-start',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What can be done with the form. `onShow` brings the view with the result to the front. */
export function ActionBar({
  pane: { actions },
  state,
  onShow,
}: ViewProps & { onShow: (view: ViewName, wish?: Wish) => void }) {
  const styles = useStyles();
  const words = useWords(shellWords).actions;
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const id = useId();
  const toggle = useRef<HTMLSpanElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  // A short job does not grey the buttons: that would only flicker.
  const isBusy = state.job !== null && (state.job.isLong || state.job.isWaitingForCell);
  const closeMore = () => {
    if (isMoreOpen) toggle.current?.querySelector('button')?.focus();
    setIsMoreOpen(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (!isMoreOpen || event.key !== 'Escape') return;
    keepFromOffice(event, 'Escape');
    closeMore();
  };
  useLeaving([toggle, menu], isMoreOpen, () => {
    setIsMoreOpen(false);
  });
  const run = (view: ViewName, job: () => Promise<void>) => () => {
    onShow(view);
    void job();
  };
  const more = [
    { label: words.recalculateAll, run: run('score', actions.recalculateAll) },
    { label: words.clearWarnings, run: run('score', actions.clearWarnings) },
    {
      label: words.report,
      run: () => {
        onShow('report', 'report');
      },
    },
    { label: words.refresh, run: run('score', actions.refresh) },
  ];
  return (
    <div ref={useKeptFocus<HTMLDivElement>()} className={styles.bar} role="group" aria-label={words.group}>
      <div className={styles.main}>
        <Button
          className={styles.grow}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={run('score', actions.recalculate)}
        >
          {words.recalculate}
        </Button>
        <Button className={styles.grow} disabledFocusable={isBusy} onClick={run('check', actions.validate)}>
          {words.validate}
        </Button>
      </div>
      <div className={styles.side}>
        <Button
          className={styles.small}
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={run('score', actions.preview)}
        >
          {words.preview}
        </Button>
        <Button
          className={styles.small}
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy || !state.canUndo}
          onClick={run('score', actions.undo)}
        >
          {words.undo}
        </Button>
        <span ref={toggle}>
          <Button
            className={styles.small}
            size="small"
            appearance="subtle"
            aria-expanded={isMoreOpen}
            aria-controls={id}
            icon={<Icon name={isMoreOpen ? 'up' : 'down'} />}
            iconPosition="after"
            onKeyDown={closeOnEscape}
            onClick={() => {
              setIsMoreOpen(!isMoreOpen);
            }}
          >
            {words.more}
          </Button>
        </span>
      </div>
      <div ref={menu} id={id} hidden={!isMoreOpen} onKeyDown={closeOnEscape}>
        <div className={styles.more}>
          {more.map((item) => (
            <Button
              key={item.label}
              className={styles.item}
              appearance="subtle"
              disabledFocusable={isBusy}
              onClick={() => {
                closeMore();
                item.run();
              }}
            >
              {item.label}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
