import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export const useHiddenStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for those who hear the page. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={useHiddenStyles().hidden}>{children}</span>;
}
