import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { focusRing } from '../../taskpane/kit/focusRing';
import { useMedia } from '../../taskpane/kit/useMedia';
import { Tabs } from '../../taskpane/kit/Tabs';
import { useWords } from '../../taskpane/kit/WordsContext';
import { COMPACT } from '../first/frameStyles';
import { pageWords } from '../words/page';

const NARROWEST = 320;
const STEP = 24;
/** Of the pane, until someone moves the border: no more than two fifths of the page. */
const FIRST_WIDTH = 400;
const FIRST_SHARE = 0.4;
/** Below, sheet and pane are shown one at a time: neither would have room for its lines. */
const BOTH = '(min-width: 900px)';

const useStyles = makeStyles({
  split: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0 },
  narrow: { flexDirection: 'column', [COMPACT]: { '& > [role="tablist"] > *': { minHeight: '26px' } } },
  left: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  right: {
    boxSizing: 'border-box',
    overflowY: 'auto',
    paddingInline: tokens.spacingHorizontalM,
    minHeight: 0,
  },
  divider: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '10px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    // Inside: what stands beside it would cover a ring around it.
    ':focus-visible': { ...focusRing[':focus-visible'], outlineOffset: '-2px' },
  },
  // Drawn by its borders: contrast themes leave them.
  grip: {
    boxSizing: 'border-box',
    width: '4px',
    height: '32px',
    borderLeft: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRight: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Of the pane, as the border was moved last: for every file alike. */
let movedTo: number | null = null;

type Side = 'grid' | 'pane';

const panelOf = (side: Side) =>
  ({ role: 'tabpanel', id: `side-panel-${side}`, 'aria-labelledby': `side-tab-${side}` }) as const;

/** Sheet and pane side by side, the border between them to be moved; one at a time where there is no room for both. */
export function Split({
  left,
  right,
  pointedOut,
}: {
  left: ReactNode;
  right: ReactNode;
  /** Another number: something in the sheet is to be seen. */
  pointedOut: number;
}) {
  const styles = useStyles();
  const words = useWords(pageWords);
  const isWide = useMedia(BOTH);
  const [wished, setWished] = useState(movedTo);
  const [side, setSide] = useState<Side>('grid');
  const [seen, setSeen] = useState(pointedOut);
  if (seen !== pointedOut) {
    setSeen(pointedOut);
    setSide('grid');
  }
  const box = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(FIRST_WIDTH / FIRST_SHARE);
  const widest = Math.max(NARROWEST, all - NARROWEST);
  const within = (width: number): number => Math.min(widest, Math.max(NARROWEST, width));
  const width = within(wished ?? Math.min(FIRST_WIDTH, Math.trunc(all * FIRST_SHARE)));
  const resize = (to: number): void => {
    movedTo = within(to);
    setWished(movedTo);
  };
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      setAll(entry?.contentRect.width ?? 0);
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, [isWide]);
  const onMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize((box.current?.getBoundingClientRect().right ?? 0) - event.clientX);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') resize(width + STEP);
    if (key === 'ArrowRight') resize(width - STEP);
    if (key === 'Home') resize(NARROWEST);
    if (key === 'End') resize(widest);
  };
  if (!isWide) {
    return (
      <div className={`${styles.split} ${styles.narrow}`}>
        <Tabs
          label={words.views}
          prefix="side"
          tabs={[
            { id: 'grid', label: words.grid },
            { id: 'pane', label: words.pane },
          ]}
          selected={side}
          onSelect={setSide}
        />
        {side === 'grid' ? (
          <div data-region="" {...panelOf('grid')} className={styles.left}>
            {left}
          </div>
        ) : null}
        {/* Stays in the page, so that it is found as it was left. */}
        <div data-region="" {...panelOf('pane')} className={styles.right} hidden={side !== 'pane'}>
          {right}
        </div>
      </div>
    );
  }
  return (
    <div ref={box} className={styles.split}>
      <div data-region="" className={styles.left}>
        {left}
      </div>
      <div
        className={styles.divider}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.divider}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={widest}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onMove}
      >
        <span className={styles.grip} />
      </div>
      <div data-region="" className={styles.right} style={{ width: `${width}px`, flexShrink: 0 }}>
        {right}
      </div>
    </div>
  );
}
