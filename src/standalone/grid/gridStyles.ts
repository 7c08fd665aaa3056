import { makeStyles, tokens } from '@fluentui/react-components';

/** Paper stays paper in the dark theme too, as in any spreadsheet. */
const PAPER = '#ffffff';
const HEAD = '#f3f3f3';

export const useGridStyles = makeStyles({
  box: {
    position: 'relative',
    overflow: 'auto',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: PAPER,
    colorScheme: 'light',
    forcedColorAdjust: 'none',
  },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '1px',
    color: '#000000',
    lineHeight: 1.25,
  },
  head: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: '36px',
    padding: 0,
    fontWeight: 'normal',
    fontSize: '11px',
    color: '#444444',
    textAlign: 'center',
    backgroundColor: HEAD,
    border: '1px solid #d0d0d0',
  },
  top: { position: 'sticky', top: 0, zIndex: 2, height: '20px' },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: '0 2px',
    overflow: 'hidden',
    cursor: 'cell',
    // A text that does not wrap runs over blank neighbours, as in any spreadsheet.
    '&[data-spills]': { overflow: 'visible' },
    '&[aria-selected="true"]': { boxShadow: 'inset 0 0 0 999px rgba(15, 108, 189, 0.08)' },
    '&[data-fill]': { boxShadow: 'inset 0 0 0 999px rgba(255, 214, 0, 0.12)' },
    '&[data-changed]': {
      backgroundImage: 'linear-gradient(225deg, #0b6a0b 6px, transparent 6px)',
      backgroundRepeat: 'no-repeat',
    },
    '&[data-active]': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  },
  text: { overflowWrap: 'anywhere', wordBreak: 'normal' },
});
