import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks shared by the parts of 设置. */
export const useSettingsStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  name: { overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});
