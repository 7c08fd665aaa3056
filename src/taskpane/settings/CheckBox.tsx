import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { focusRing } from '../kit/focusRing';

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  box: {
    flexShrink: 0,
    width: '24px',
    height: '24px',
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    ...focusRing,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingTop: '2px' },
  hint: {
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** On or off, with what it means. */
export function CheckBox({
  label,
  hint,
  isOn,
  onChange,
}: {
  label: string;
  hint?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={isOn}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : (
          <div id={`${id}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
