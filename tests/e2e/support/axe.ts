import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Violations that axe-core finds in the pane as it stands, each with its rule and element. */
export async function violations(pane: Frame): Promise<readonly string[]> {
  // By the browser's own protocol: the page's policy would not let a script tag in.
  await pane.evaluate(axe.source);
  const results = await pane.evaluate((options): Promise<AxeResults> => {
    const checker = Reflect.get(window, 'axe') as typeof axe;
    return checker.run(document, options);
  }, OPTIONS);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const [reason] = [...any, ...all, ...none];
      return `${id}: ${html} ${reason?.message ?? ''}`;
    }),
  );
}
