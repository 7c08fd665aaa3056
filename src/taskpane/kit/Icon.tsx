import { makeStyles } from '@fluentui/react-components';

/** Outlines on a 16 × 16 grid, drawn in the colour of the text around them. */
const SHAPES = {
  success: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5 8.2l2.1 2.1L11 6.2',
  problem: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  warning: 'M8 1.8 14.6 14H1.4ZM8 6v3.8M8 11.6v.6',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 7.2v4M8 4.6v.6',
  chevron: 'M5.5 3l5 5-5 5',
  down: 'M3.5 5.8l4.5 4.5 4.5-4.5',
  up: 'M3.5 10.2l4.5-4.5 4.5 4.5',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
  undo: 'M6.5 3 3 6.5 6.5 10M3 6.5h6.2a3.3 3.3 0 0 1 0 6.6H7',
  redo: 'M9.5 3 13 6.5 9.5 10M13 6.5H6.8a3.3 3.3 0 0 0 0 6.6H9',
  add: 'M8 2.5v11M2.5 8h11',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

export type IconName = keyof typeof SHAPES;

const useStyles = makeStyles({
  icon: { width: '16px', height: '16px', flexShrink: 0, display: 'block' },
});

/** A picture beside a word, never instead of one: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  const styles = useStyles();
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
