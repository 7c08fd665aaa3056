import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { manifestVersion, stampManifest } from '../.config/build/manifest.js';
import product from '../package.json';
import { BUTTONS } from '../src/commands/buttons';
import { attribute, elementOf, named, type Element } from './manifest/element';
import { wrongIcons } from './manifest/icons';
import { ambiguous, dangling, foreignRuntimes, overlong } from './manifest/resources';
import { misplaced } from './manifest/structure';
import { insecure, longLabels, untranslated } from './manifest/words';

const SITE = 'https://localhost:3000';
const text = readFileSync('manifest.xml', 'utf8');
const manifest = elementOf(text);

const textsOf = (element: Element, name: string): readonly string[] =>
  named(element, name).map((one) => one.text);
const floors = named(manifest, 'Sets').map((sets) => attribute(sets, 'DefaultMinVersion'));

/** Each check with a fault that it must see: what to replace in the manifest, and by what. */
const CHECKS: readonly (readonly [string, (manifest: Element) => string[], string | RegExp, string])[] = [
  ['has every element in its place', misplaced, /(<Version>.*\n)(.*<ProviderName>.*\n)/, '$2$1'],
  ['knows every element', misplaced, '<Supertip>', '<Supertip><Icon />'],
  [
    'refers to what is there',
    dangling,
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Command.Url"',
  ],
  ['keeps to the right table', dangling, '<Label resid="Open.Label"', '<Label resid="Open.Tip"'],
  ['says each id once', ambiguous, '<bt:Url id="Help.Url"', '<bt:Url id="Taskpane.Url"'],
  ['names each button once', ambiguous, 'id="SelfEvaluation.Validate"', 'id="SelfEvaluation.Open"'],
  ['has short resource ids', overlong, '<bt:Url id="Help.Url"', `<bt:Url id="${'H'.repeat(33)}"`],
  [
    'runs buttons and pane in one page',
    foreignRuntimes,
    '<Runtime resid="Taskpane.Url"',
    '<Runtime resid="Help.Url"',
  ],
  [
    'asks for https alone',
    insecure,
    'DefaultValue="https://localhost:3000/taskpane.html"',
    'DefaultValue="http://localhost:3000/taskpane.html"',
  ],
  [
    'has Chinese and English of every text',
    untranslated,
    /<bt:Override Locale="en-US" Value="Recalculate" \/>/,
    '',
  ],
  ['has labels of at most eight characters', longLabels, '"提交前校验"', '"提交前校验当前工作表"'],
  ['has every icon in its size', (one) => wrongIcons(one, SITE), 'icon-insert-24.png', 'icon-insert-32.png'],
  [
    'has all sizes of every icon',
    (one) => wrongIcons(one, SITE),
    /<bt:Image size="20" resid="Icon.20" \/>/,
    '',
  ],
];

describe('manifest.xml', () => {
  it.each(CHECKS)('%s', (_, check, from, to) => {
    expect(check(manifest)).toEqual([]);
    const faulty = text.replace(from, to);
    expect(faulty).not.toBe(text);
    expect(check(elementOf(faulty))).not.toEqual([]);
  });

  it('is of this version', () => {
    expect(textsOf(manifest, 'Version')).toEqual([manifestVersion(product.version)]);
    expect(manifestVersion('1.20.3-beta.1')).toBe('1.20.3.0');
  });

  it('calls exactly the functions that the commands offer', () => {
    expect([...textsOf(manifest, 'FunctionName')].sort()).toEqual([...BUTTONS].sort());
  });

  it('has one runtime for the pane and its buttons, kept while the workbook is open', () => {
    expect(named(manifest, 'Runtime').map(({ attributes }) => attributes['lifetime'])).toEqual(['long']);
  });

  it('puts no more than six commands into one group', () => {
    expect(named(manifest, 'Group')).toHaveLength(1);
    expect(named(manifest, 'Control').length).toBeLessThanOrEqual(6);
  });

  it('is for Excel alone, in Chinese first, and may read and write the workbook, no more', () => {
    expect(
      named(manifest, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type']),
    ).toEqual(['Workbook', 'Workbook']);
    expect(textsOf(manifest, 'DefaultLocale')).toEqual(['zh-CN']);
    expect(textsOf(manifest, 'Permissions')).toEqual(['ReadWriteDocument']);
  });

  it('lets older versions of Excel open the pane, and shows them no button', () => {
    expect(floors).toEqual(['1.1', '1.9']);
    expect(named(manifest, 'Set').map(({ attributes }) => attributes['Name'])).toEqual([
      'ExcelApi',
      'ExcelApi',
      'SharedRuntime',
    ]);
  });

  it('has an id that no tool fills in', () => {
    expect(textsOf(manifest, 'Id')[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('is given out with the address and the version of the build', () => {
    const site = 'https://oa.example.gov.cn/jixiao';
    const stamped = stampManifest(text, site, '2.3.4');
    expect(stamped).not.toContain(SITE);
    expect(textsOf(elementOf(stamped), 'Version')).toEqual(['2.3.4.0']);
    for (const check of [misplaced, dangling, insecure]) expect(check(elementOf(stamped))).toEqual([]);
    expect(wrongIcons(elementOf(stamped), site)).toEqual([]);
  });
});
