import { makeStyles, tokens } from '@fluentui/react-components';
import { COMPACT } from '../first/frameStyles';

export const useFileListStyles = makeStyles({
  // Beside the head in a small window, if there is room for it.
  nav: {
    display: 'flex',
    flexShrink: 0,
    minWidth: 0,
    [COMPACT]: { flexGrow: 1, flexShrink: 1, flexBasis: '280px' },
  },
  strip: { minWidth: 0 },
  add: { flexShrink: 0, alignSelf: 'center', minWidth: '24px' },
  navOfOne: { [COMPACT]: { flexBasis: '120px' } },
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    [COMPACT]: { paddingInline: tokens.spacingHorizontalXS },
  },
  file: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  alone: { flexShrink: 1, minWidth: 0 },
  front: { border: `1px solid ${tokens.colorBrandStroke1}` },
  choose: {
    display: 'block',
    minWidth: 0,
    textAlign: 'start',
    fontWeight: 'normal',
    maxWidth: '280px',
    // One line: a note that has no room beside the name falls below it, out of sight.
    [COMPACT]: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: tokens.spacingHorizontalS,
      maxHeight: 'calc(1lh + 4px)',
      maxWidth: 'min(280px, 60vw)',
      padding: `1px 0 1px ${tokens.spacingHorizontalXS}`,
      justifyContent: 'start',
      overflow: 'hidden',
    },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    minHeight: '1lh',
    [COMPACT]: { whiteSpace: 'nowrap' },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
