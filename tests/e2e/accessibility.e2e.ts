import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/core/index';
import { type Rules, violations } from './support/axe';
import { drawn } from './support/drawn';
import { squeezed, underCorner } from './support/layout';
import type { OpenedPane, PaneOptions } from './support/openPane';
import { panes } from './support/panes';
import { walk, walkedSheets } from './support/walks';

const open = panes();

/** What is wrong with the view in front; said with its name. */
async function faultsOfView({ pane }: OpenedPane, view: string, rules: Rules): Promise<readonly string[]> {
  await drawn(pane);
  const found = [...(await violations(pane, rules)), ...(await squeezed(pane)), ...(await underCorner(pane))];
  return found.map((fault) => `${view}: ${fault}`);
}

/** Half of 350 px, and of the scroll bar's 15 px, which do not grow with the zoom, but would here. */
const ZOOMED: PaneOptions = { size: { width: 182, height: 350 }, deviceScaleFactor: 2, excel: 'windows' };

const WAYS: readonly (readonly [string, Rules, Language, PaneOptions])[] = [
  ['at 320 px', 'all', 'zh-CN', {}],
  ['at 350 px', 'all', 'zh-CN', { excel: 'windows' }],
  ['in English at 320 px', 'all', 'en', { language: 'en-US' }],
  ['in English at 350 px', 'all', 'en', { language: 'en-US', excel: 'windows' }],
  ['at 200 % zoom', 'all', 'zh-CN', ZOOMED],
  ['with forced colours', 'theme', 'zh-CN', { forcedColors: 'active' }],
  ['in the dark theme', 'theme', 'zh-CN', { colorScheme: 'dark' }],
];

describe('every view of the pane', () => {
  it.each(WAYS)(
    '%s: no violation, nothing cut or sideways, nothing under Excel’s button',
    async (name, rules, language, options) => {
      // Colours on their way from one to another are no one's to judge.
      const opened = await open(walkedSheets(), { reducedMotion: 'reduce', ...options });
      const faults: string[] = [];
      await walk(opened, language, async (view) => {
        faults.push(...(await faultsOfView(opened, view, rules)));
        await opened.picture(`${view} ${name}`);
      });
      expect(faults).toEqual([]);
    },
  );
});
