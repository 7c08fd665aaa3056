import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const OPTIONS: RunOptions = { resultTypes: ['violations'], preload: false };

/** Rules to hold a view against: all, or those that a theme can break. */
const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  theme: ['color-contrast', 'link-in-text-block'],
} as const;

export type Rules = keyof typeof RULES;

/** Violations that axe-core finds in the pane as it stands, each with its rule and element. */
export async function violations(pane: Frame, rules: Rules = 'all'): Promise<readonly string[]> {
  // By the browser's own protocol: the page's policy would not let a script tag in.
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe.source);
  const results = await pane.evaluate(
    (options): Promise<AxeResults> => {
      const checker = Reflect.get(window, 'axe') as typeof axe;
      return checker.run(document, options);
    },
    { ...OPTIONS, runOnly: [...RULES[rules]] },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const [reason] = [...any, ...all, ...none];
      return `${id}: ${html} ${reason?.message ?? ''}`;
    }),
  );
}
