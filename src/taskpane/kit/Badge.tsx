import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    minWidth: '16px',
    marginInlineStart: '3px',
    paddingInline: '4px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** A count beside a label, with what it counts for those who hear it. */
export function Badge({ text, label }: { text: string; label: string }) {
  return (
    <span className={useStyles().badge} role="img" aria-label={label}>
      {text}
    </span>
  );
}
