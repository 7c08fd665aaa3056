import { useEffect, type RefObject } from 'react';

/** Tells when the focus or a press goes elsewhere while something is open. Focus lost to nothing is no leaving. */
export function useLeaving(
  places: readonly RefObject<HTMLElement>[],
  isOpen: boolean,
  onLeave: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !places.some(({ current }) => current?.contains(target))) onLeave();
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('focusin', leave);
      document.removeEventListener('pointerdown', leave);
    };
  });
}
