import { makeStyles, tokens } from '@fluentui/react-components';

/** Phones, and windows at 200 % zoom: bars give way to what they are about. */
export const SMALL = '(max-width: 759px), (max-height: 640px)';
export const COMPACT = `@media ${SMALL}`;

const LOW = '@media (max-height: 640px)';

/** Where things stand in the page: the same before and after the product has arrived. */
export const useFrameStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: 0, boxSizing: 'border-box' },
  /** Head and open files: one line in a small window, as far as both fit. */
  top: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    minWidth: 0,
    [COMPACT]: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [COMPACT]: {
      gap: tokens.spacingHorizontalXS,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      '& button': { minWidth: 'auto', padding: `1px ${tokens.spacingHorizontalS}` },
    },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorBrandForeground1,
    [COMPACT]: { fontSize: tokens.fontSizeBase300 },
  },
  /** Once a file is open: for those who hear the page, and where there is room. */
  quiet: {
    [COMPACT]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  stays: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    flexGrow: 1,
    [COMPACT]: { flexBasis: '180px' },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: '280px',
    minWidth: 0,
    // A low window, as at 200 % zoom: the page scrolls until what it is about has all of it.
    [LOW]: { minHeight: 'min(100vh, 420px)' },
  },
  /** The sheet scrolls by itself, and the page beside it only in a window too low for a few rows. */
  desk: { minHeight: 'min(100vh, 200px)', [LOW]: { minHeight: 'min(100vh, 200px)' } },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    [COMPACT]: { paddingInline: 0 },
    maxHeight: '40vh',
    overflowY: 'auto',
    flexShrink: 0,
  },
  /** Something is held over the page, to be dropped. */
  over: { outline: `4px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
});
