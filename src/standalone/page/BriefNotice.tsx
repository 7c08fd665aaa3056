import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from '../../taskpane/kit/Disclosure';
import { Notice, type Tone } from '../../taskpane/kit/Notice';
import { useMedia } from '../../taskpane/kit/useMedia';
import { COMPACT, SMALL } from '../first/frameStyles';

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    [COMPACT]: {
      '& > div': { paddingBlock: '2px' },
      '& summary': { paddingBlock: 0 },
      '& details[open]': { maxHeight: '30vh', overflowY: 'auto' },
    },
  },
});

/** A notice above the sheet; in a small window one line, which opens to the rest. */
export function BriefNotice({
  tone,
  title,
  brief,
  aside,
  close,
  children,
}: {
  tone: Tone;
  title: string;
  /** The same for a small window. */
  brief: string;
  aside?: ReactNode;
  close: { readonly label: string; readonly onClose: () => void };
  /** Absent: there is no more to say than the title. */
  children?: ReactNode;
}) {
  const styles = useStyles();
  const isSmall = useMedia(SMALL);
  return (
    <div className={styles.frame}>
      {isSmall ? (
        <Notice tone={tone} aside={aside} close={close}>
          {children === undefined ? (
            brief
          ) : (
            <Disclosure summary={brief}>
              <div>{title}</div>
              {children}
            </Disclosure>
          )}
        </Notice>
      ) : (
        <Notice tone={tone} title={title} aside={aside} close={close}>
          {children}
        </Notice>
      )}
    </div>
  );
}
