import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { focusRing } from './focusRing';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown under the pointer. */
  readonly title?: string;
  /** Beside the label: a Badge. */
  readonly badge?: ReactNode;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', minWidth: 0 },
  oneLine: { flexWrap: 'nowrap' },
  panel: { outlineStyle: 'none', minWidth: 0 },
  tab: {
    appearance: 'none',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    minHeight: '34px',
    paddingInline: '7px',
    // Five English words and Excel's corner at 320 px.
    '@media (max-width: 399px)': { ':lang(en)': { paddingInline: '4px', fontSize: tokens.fontSizeBase200 } },
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ...focusRing,
    ':focus-visible': { ...focusRing[':focus-visible'], outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ':hover': { borderBottomColor: tokens.colorBrandStroke1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A row of tabs: one stop for the Tab key, arrows go from tab to tab and select. */
export function Tabs<Id extends string>({
  label,
  prefix,
  tabs,
  selected,
  isOneLine = false,
  onSelect,
}: {
  label: string;
  /** Ties tabs to their panels; one per row of tabs. */
  prefix: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  /** Scrolled sideways, not wrapped. */
  isOneLine?: boolean;
  onSelect: (id: Id) => void;
}) {
  const styles = useStyles();
  const buttons = useRef(new Map<Id, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent) => {
    const next =
      tabs[
        STEPS[event.key]?.(
          tabs.findIndex(({ id }) => id === selected),
          tabs.length,
        ) ?? -1
      ];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    buttons.current.get(next.id)?.focus();
  };
  return (
    <div className={mergeClasses(styles.list, isOneLine && styles.oneLine)} role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          ref={(button) => {
            if (button) buttons.current.set(tab.id, button);
            else buttons.current.delete(tab.id);
          }}
          type="button"
          role="tab"
          title={tab.title}
          id={`${prefix}-tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={`${prefix}-panel-${tab.id}`}
          tabIndex={tab.id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab.id === selected && styles.selected)}
          onClick={() => {
            onSelect(tab.id);
          }}
          onKeyDown={onKeyDown}
        >
          <span>{tab.label}</span>
          {tab.badge}
        </button>
      ))}
    </div>
  );
}

/** What the selected tab shows. */
export function TabPanel({ prefix, id, children }: { prefix: string; id: string; children: ReactNode }) {
  return (
    <div
      role="tabpanel"
      tabIndex={-1}
      className={useStyles().panel}
      id={`${prefix}-panel-${id}`}
      aria-labelledby={`${prefix}-tab-${id}`}
    >
      {children}
    </div>
  );
}
