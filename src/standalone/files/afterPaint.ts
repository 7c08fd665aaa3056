/** A page that is out of sight is not painted: milliseconds after which a job does not wait any longer. */
const LONGEST = 100;

/**
 * Once what is on its way to the screen has been painted: what was opened or typed is seen before it is scored.
 * @returns how to give it up
 */
export function afterPaint(job: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
  const run = (): void => {
    stop();
    job();
  };
  timer = setTimeout(run, LONGEST);
  if ('requestAnimationFrame' in globalThis)
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(run);
    });
  return stop;
}
