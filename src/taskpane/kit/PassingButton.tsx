import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({ frame: { display: 'contents' } });

/** A button that may be gone once its work is done, while what stands around it stays. */
export function PassingButton(props: ButtonProps) {
  return (
    <span ref={useKeptFocus<HTMLSpanElement>()} className={useStyles().frame}>
      <Button {...props} />
    </span>
  );
}
