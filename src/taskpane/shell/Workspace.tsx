import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Announcer } from '../kit/Announcer';
import { TabPanel, Tabs, type Tab } from '../kit/Tabs';
import { usePane } from '../kit/usePane';
import { useWords } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import { shellWords } from '../words/shell';
import { ActionBar } from './ActionBar';
import { ErrorBoundary } from './ErrorBoundary';
import { Fault } from './Fault';
import { JobBar } from './JobBar';
import { Opening } from './Opening';
import { CheckBadge } from './CheckBadge';
import { FormHeader } from './FormHeader';
import { TroubleBar, views, type ViewName, type ViewProps, type Wish } from './views';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // Wide enough a pane keeps its tabs in sight, clear of Excel's own button in the corner.
  tabs: {
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} - 7px)`,
    paddingInlineEnd: '34px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 300px) and (min-height: 300px)': { position: 'sticky', top: 0 },
  },
  panel: { paddingTop: tokens.spacingVerticalM, flexGrow: 1, minWidth: 0 },
});

const PREFIX = 'pane';
const FORM_VIEWS = ['score', 'check', 'cause', 'report', 'settings'] as const;
const FORMLESS_VIEWS = ['start', 'settings'] as const;

/** Which form, what can be done, and the view chosen. */
function Desk({ pane, state }: ViewProps) {
  const styles = useStyles();
  const words = useWords(shellWords);
  const [chosen, setChosen] = useState<ViewName>('score');
  const names: readonly ViewName[] = state.form ? FORM_VIEWS : FORMLESS_VIEWS;
  const selected = names.includes(chosen) ? chosen : (names[0] ?? 'settings');
  const tabs = names.map((id): Tab<ViewName> => {
    const tab = { id, label: words.views[id] };
    return id === 'check' ? { ...tab, badge: <CheckBadge pane={pane} state={state} /> } : tab;
  });
  const View = views[selected];
  const [wish, setWish] = useState<Wish | null>(null);
  const show = (view: ViewName, wished: Wish | null = null) => {
    setChosen(view);
    setWish(wished);
  };
  return (
    <>
      <div className={styles.top}>
        {state.form ? <FormHeader pane={pane} state={state} /> : null}
        {state.trouble ? <TroubleBar pane={pane} state={state} /> : null}
      </div>
      {state.form ? <ActionBar pane={pane} state={state} onShow={show} /> : null}
      <div className={styles.tabs}>
        <Tabs label={words.tabs} prefix={PREFIX} tabs={tabs} selected={selected} onSelect={show} />
      </div>
      <div className={styles.panel}>
        <TabPanel prefix={PREFIX} id={selected}>
          <ErrorBoundary
            key={selected}
            fallback={(details, restart) => <Fault details={details} onRestart={restart} />}
          >
            <View
              pane={pane}
              state={state}
              onShow={show}
              wish={wish}
              onGranted={() => {
                setWish(null);
              }}
            />
          </ErrorBoundary>
        </TabPanel>
      </div>
    </>
  );
}

export const preloadFirstView = views.score.preload;

/** The open pane: its desk once the sheet was read, the job that runs, and what is to be read out. */
export default function Workspace({ pane }: { pane: Pane }) {
  const words = useWords(shellWords);
  const state = usePane(pane);
  const { job } = state;
  return (
    <>
      {state.isStarted ? (
        <Desk pane={pane} state={state} />
      ) : (
        <Opening failure={null} onRetry={() => undefined} />
      )}
      <JobBar job={job} onCancel={pane.actions.cancel} />
      <Announcer text={job?.isWaitingForCell ? words.waiting : state.announcement} />
    </>
  );
}
