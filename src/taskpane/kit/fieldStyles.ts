import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from './focusRing';

/** Looks shared by TextField and Choice. */
export const useFieldStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ...focusRing,
    '::placeholder': { color: tokens.colorNeutralForeground3 },
  },
  // A choice longer than the pane is wide ends in …; the open list shows it whole.
  select: { whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  area: { resize: 'vertical' },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  error: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});
