import { useHiddenStyles } from './Hidden';

/** The one live region: what stands here is read out by a screen reader when it changes. */
export function Announcer({ text }: { text: string }) {
  return (
    <div className={useHiddenStyles().hidden} role="status" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}
