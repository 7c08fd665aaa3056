import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { SAMPLE_FORMS, templateForm } from '../../src/sheet/index';
import { createWorkbook } from '../../src/xlsx/index';
import build from '../e2e/support/build';
import { fontEnvironment, TWO_FAMILIES } from '../e2e/support/fonts';
import { openBrowser } from '../e2e/support/openBrowser';
import { RULED } from '../e2e/support/ruled';
import { differences } from './support/differences';
import { longForm } from './support/longForm';
import { fileOf, Office } from './support/office';
import { pagePdf } from './support/pagePdf';
import { printedPages, type PrintedPaper } from './support/printedPages';

const samples = SAMPLE_FORMS.map((form) => createWorkbook([templateForm({ profile: 'hubei', form })]));

/** Forms of one page and of several. */
const FORMS: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(samples.map((bytes, at) => [`sample${at + 1}`, bytes])),
  blank80: createWorkbook([templateForm({ profile: 'hubei80' })]),
  long: longForm(),
  ruled: RULED,
};

/** The long form with one thing changed, which only LibreOffice prints. */
const CHANGED: Readonly<Record<string, Uint8Array>> = {
  width: longForm({ widths: [12, 27, 19, 16] }),
  merge: longForm({ withoutMerge: true }),
  line: longForm({ lines: '<top style="thin"/><bottom style="thin"/><left style="thin"/>' }),
  fill: longForm({ fill: 'DDEBF7' }),
  text: longForm({ text: '第五项指标' }),
  pageEnd: longForm({ breakAt: 20 }),
};

const named = (forms: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(forms).map(([name, bytes]) => [`${name}.xlsx`, bytes]));

const office = new Office(fontEnvironment(TWO_FAMILIES));
let browser: Browser;
let theirs: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  build();
  browser = await openBrowser();
  theirs = await office.convert({ ...named(FORMS), ...named(CHANGED) }, 'pdf');
});
afterAll(async () => {
  await browser.close();
  office.close();
});

const here = async (name: string): Promise<readonly PrintedPaper[]> =>
  printedPages(await pagePdf(browser, `${name}.xlsx`, FORMS[name] ?? new Uint8Array()));
const there = (name: string): Promise<readonly PrintedPaper[]> => printedPages(fileOf(theirs, `${name}.pdf`));

describe('a form as the page prints it', () => {
  it.each(Object.keys(FORMS))(
    'has pages, lines, fills and texts where LibreOffice has them: %s',
    async (name) => {
      const ours = await here(name);
      expect(differences(ours, await there(name))).toEqual([]);
      expect(ours.every(({ boxes }) => boxes.length > 30)).toBe(true);
    },
  );

  it('is compared so that a changed width, block, line, fill, text and end of a page are seen', async () => {
    const ours = await here('long');
    const told = async (name: string): Promise<string> => differences(ours, await there(name)).join('\n');
    expect(await told('width')).toContain('only here: box “第1项指标”');
    expect(await told('merge')).toContain('only here: box “产出指标1”');
    expect(await told('line')).toContain('only here: box “');
    expect(await told('fill')).toContain('here: ffe699, there: ddebf7');
    expect(await told('text')).toContain('there: “第五项指标”');
    expect(await told('pageEnd')).toContain('there: “第18项指标”');
  });
});
