import { useLayoutEffect, useRef, type RefObject } from 'react';
import { keepFocus } from './keepFocus';

/**
 * For a part of the page that goes away by itself, or by a click on it. Where it has the focus then, the focus passes
 * to the part around it; focus that is anywhere else stays there.
 */
export function useKeptFocus<Part extends Element>(): RefObject<Part> {
  const part = useRef<Part>(null);
  useLayoutEffect(() => {
    const element = part.current;
    // The page still holds the element while React cleans up after it.
    return () => {
      if (element?.contains(document.activeElement)) keepFocus(element);
    };
  }, []);
  return part;
}
