import { makeStyles, tokens } from '@fluentui/react-components';

/** Paper stays paper in the dark theme too, as in any spreadsheet; contrast themes put their own colours in place. */
const PAPER = '#ffffff';
const INK = '#000000';
const HEAD = '#f3f3f3';
const HEAD_LINE = '#d0d0d0';
const HEAD_INK = '#444444';
const CHOSEN = '#0f6cbd';
const CHANGED = '#0b6a0b';
const TO_FILL = '#8a6a00';
const QUIET = '#595959';

const CONTRAST = '@media (forced-colors: active)';

/** The form's own lines lie over its fills; the selection over both; the heads over all. */
const LAYERS = { lines: 1, marks: 2, active: 3, rowHeads: 4, columnHeads: 5 };

const head = {
  boxSizing: 'border-box',
  overflow: 'hidden',
  lineHeight: '19px',
  fontSize: '11px',
  textAlign: 'center',
  color: HEAD_INK,
  backgroundColor: HEAD,
  borderRight: `1px solid ${HEAD_LINE}`,
  borderBottom: `1px solid ${HEAD_LINE}`,
} as const;

/** How a cell looks that is to be filled in; its frame remains where colours are the user's. */
const toFill = {
  backgroundColor: 'rgba(255, 214, 0, 0.14)',
  outline: `1px dashed ${TO_FILL}`,
  [CONTRAST]: { outlineColor: 'CanvasText' },
} as const;

/** The line below the sheet has no room for the keys. */
const SHORT_LINE = '@container (max-width: 719px)';

export const useGridStyles = makeStyles({
  box: {
    position: 'relative',
    overflow: 'auto',
    flexGrow: 1,
    // However many bars there are: the page scrolls then.
    minHeight: '120px',
    backgroundColor: PAPER,
    color: INK,
    colorScheme: 'light',
  },
  sheet: { position: 'relative', userSelect: 'none' },
  // As high as the sheet, so that the column letters stay in sight all the way down.
  grid: { height: '100%' },
  heads: { position: 'sticky', top: 0, zIndex: LAYERS.columnHeads },
  corner: { ...head, position: 'sticky', left: 0, height: '20px', zIndex: 1 },
  columnHead: { ...head, position: 'absolute', top: 0, height: '20px' },
  row: { position: 'absolute', left: 0, width: '100%' },
  rowHeads: { position: 'sticky', left: 0, height: 0, zIndex: LAYERS.rowHeads },
  rowHead: { ...head, position: 'absolute', left: 0, width: '100%' },
  cell: {
    position: 'absolute',
    top: 0,
    // Beside the row numbers.
    marginLeft: '40px',
    cursor: 'cell',
    '&[data-fill]::before': {
      ...toFill,
      content: '""',
      position: 'absolute',
      inset: '2px 3px 3px 2px',
    },
    '&[data-changed]::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: '1px',
      width: '8px',
      height: '8px',
      backgroundColor: CHANGED,
      clipPath: 'polygon(0 0, 100% 0, 100% 100%)',
      [CONTRAST]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
    },
    // More stands here than is seen; the bar above the sheet shows it whole.
    '&[data-cut] > div::after': {
      content: '"…" / ""',
      position: 'absolute',
      right: '1px',
      bottom: 0,
      paddingInline: '2px',
      lineHeight: '11px',
      fontSize: '11px',
      color: INK,
      backgroundColor: PAPER,
      outline: `1px solid ${HEAD_LINE}`,
      [CONTRAST]: { outlineColor: 'CanvasText' },
    },
    '&[data-active]': { zIndex: LAYERS.active },
  },
  room: {
    position: 'absolute',
    top: 0,
    right: 0,
    bottom: '1px',
    left: 0,
    display: 'flex',
    boxSizing: 'border-box',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    pointerEvents: 'none',
  },
  // On paper's own white: a cell's fill may be of any colour.
  pending: {
    flexShrink: 0,
    marginBlock: 'auto',
    fontSize: '11px',
    lineHeight: '14px',
    whiteSpace: 'nowrap',
    color: QUIET,
    backgroundColor: PAPER,
  },
  lines: {
    position: 'absolute',
    top: 0,
    left: '40px',
    width: '1px',
    height: '1px',
    overflow: 'visible',
    pointerEvents: 'none',
    zIndex: LAYERS.lines,
  },
  line: {
    fill: 'none',
    shapeRendering: 'crispEdges',
    [CONTRAST]: { stroke: 'CanvasText', '&[data-line="grid"]': { stroke: 'GrayText' } },
  },
  mark: { position: 'absolute', boxSizing: 'border-box', pointerEvents: 'none', zIndex: LAYERS.marks },
  selected: {
    border: `1px solid ${CHOSEN}`,
    backgroundColor: 'rgba(15, 108, 189, 0.08)',
    [CONTRAST]: { border: '2px dashed Highlight', backgroundColor: 'transparent' },
  },
  active: {
    border: `2px solid ${CHOSEN}`,
    [CONTRAST]: { border: '3px solid Highlight' },
  },
  cut: {
    border: `2px dashed ${INK}`,
    boxShadow: `inset 0 0 0 1px ${PAPER}`,
    [CONTRAST]: { border: '2px dotted CanvasText' },
  },
  // A finding's cell: told by its heavier double ring, not by colour alone.
  shown: {
    outline: '3px solid #c4314b',
    outlineOffset: '1px',
    [CONTRAST]: { outlineColor: 'Highlight' },
  },
  status: {
    containerType: 'inline-size',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  statusLine: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    paddingInline: tokens.spacingHorizontalS,
  },
  left: { display: 'flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  legend: {
    ...toFill,
    // The same on paper, which the line below it is not in the dark theme.
    backgroundColor: '#fff9db',
    width: '16px',
    height: '12px',
    flexShrink: 0,
    margin: '1px',
  },
  keys: { minWidth: 0, whiteSpace: 'nowrap', [SHORT_LINE]: { display: 'none' } },
  keysOpen: { minWidth: 0, [SHORT_LINE]: { flexBasis: '100%', paddingBlock: '2px' } },
  keysButton: { display: 'none', [SHORT_LINE]: { display: 'inline-flex' } },
});
