import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Icon } from '../../taskpane/kit/Icon';

const useStyles = makeStyles({
  strip: { display: 'flex', alignItems: 'center', minWidth: 0 },
  scroller: { flexGrow: 1, minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  content: { width: 'max-content', minWidth: '100%' },
  alone: { width: '100%' },
  steps: { display: 'flex', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  step: { minWidth: '24px', padding: 0 },
  back: { transform: 'rotate(180deg)' },
});

/** What stands there now. */
const CURRENT = '[aria-selected="true"], [aria-current="true"]';

/**
 * A row that may be longer than its room. No scroll bar takes height from what stands beside it: two buttons move the
 * row where it is too long, and its current part comes into sight by itself. For the mouse: keys have the parts.
 */
export function Strip({
  current,
  isAlone = false,
  children,
}: {
  /** Another one: the current part is brought into sight. */
  current: string | null;
  /** One part, which takes the room there is. */
  isAlone?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const [outer, inner] = [strip.current, content.current];
    if (!outer || !inner) return undefined;
    const observer = new ResizeObserver(() => {
      setIsLong(inner.offsetWidth > outer.clientWidth);
    });
    observer.observe(outer);
    observer.observe(inner);
    return () => {
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    const found = content.current?.querySelector(CURRENT);
    (found?.closest('li') ?? found)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, isLong]);
  const step = (direction: -1 | 1): void => {
    const box = scroller.current;
    box?.scrollBy({ left: (direction * box.clientWidth) / 2, behavior: 'smooth' });
  };
  return (
    <div ref={strip} className={styles.strip}>
      <div ref={scroller} data-strip className={styles.scroller}>
        <div ref={content} className={mergeClasses(styles.content, isAlone && styles.alone)}>
          {children}
        </div>
      </div>
      {isLong ? (
        <div
          className={styles.steps}
          aria-hidden="true"
          // The keyboard stays where it is.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {([-1, 1] as const).map((direction) => (
            <Button
              key={direction}
              className={styles.step}
              appearance="subtle"
              tabIndex={-1}
              data-step={direction}
              icon={
                <span className={direction < 0 ? styles.back : undefined}>
                  <Icon name="chevron" />
                </span>
              }
              onClick={() => {
                step(direction);
              }}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}
