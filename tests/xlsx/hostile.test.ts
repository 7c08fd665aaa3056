import { describe, expect, it } from '@jest/globals';

import { LIMITS, openWorkbook } from '../../src/xlsx/index';
import { rawEntries } from './support/rawZip';
import { buildBook, codeOf, MAIN, open } from './support/workbook';
import type { BookSpec } from './support/workbook';
import { buildZip, bytesOf, concat } from './support/zip';

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const wide = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const sheet = (inside: string): Uint8Array =>
  buildBook({ sheets: [{ xml: `<worksheet xmlns="${MAIN}">${inside}</worksheet>` }] });
const data = (inside: string): Uint8Array => sheet(`<sheetData>${inside}</sheetData>`);

/** What a limit's Problem counts, else its code. */
function limitOf(bytes: Uint8Array): string {
  const outcome = openWorkbook(bytes);
  if (outcome.ok) return 'ok';
  const { code, figures } = outcome.problem;
  return code === 'file-over-limit' ? (figures['what'] ?? '') : code;
}

describe('files that are no workbook', () => {
  it.each([
    ['empty', new Uint8Array(0), 'file-empty'],
    ['text', bytesOf('项目名称,得分\n'), 'not-a-workbook'],
    ['one byte', Uint8Array.of(0x50), 'not-a-workbook'],
    ['an empty zip', buildZip([]), 'not-a-workbook'],
    ['a zip of something else', buildZip([{ name: 'a.txt', data: bytesOf('a') }]), 'not-a-workbook'],
    ['an old .xls', concat(OLE, new Uint8Array(600), wide('Workbook')), 'legacy-format'],
    ['an encrypted workbook', concat(OLE, new Uint8Array(600), wide('EncryptedPackage')), 'file-encrypted'],
    ['an OLE header alone', OLE, 'legacy-format'],
    ['an old .doc', concat(OLE, new Uint8Array(600), wide('WordDocument')), 'not-a-workbook'],
    ['encrypted zip entries', buildBook({ file: (file) => ({ ...file, flags: 1 }) }), 'file-encrypted'],
    ['an unknown compression', buildBook({ file: (file) => ({ ...file, method: 99 }) }), 'file-damaged'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('refuses a file over 20 MiB by its size alone', () => {
    expect(codeOf(new Uint8Array(LIMITS.fileBytes + 1))).toBe('file-too-large');
    expect(codeOf(new Uint8Array(LIMITS.fileBytes))).toBe('not-a-workbook');
  });
});

const stored = (spec: BookSpec): Uint8Array =>
  buildBook({ ...spec, file: (file) => ({ ...file, isStored: true }) });

describe('limits', () => {
  it('1,000 entries', () => {
    const parts = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count - 5 }, (_, i) => [`x/${String(i)}`, '']));
    expect(codeOf(buildBook({ parts: parts(1000) }))).toBe('ok');
    expect(limitOf(buildBook({ parts: parts(1001) }))).toBe('entries');
    expect(limitOf(buildBook({ parts: parts(1001), zip: { claimedCount: 5 } }))).toBe('entries');
  });

  it('a bomb that says what it is', () => {
    expect(limitOf(buildBook({ parts: { 'xl/media/a.bin': new Uint8Array(200 * 1024) } }))).toBe('ratio');
    const file = (size: number): Uint8Array =>
      buildBook({
        parts: { big: 'x' },
        file: (one) => (one.name === 'big' ? { ...one, claimedSize: size } : one),
      });
    expect(limitOf(file(LIMITS.entryBytes + 1))).toBe('entry-size');
    expect(limitOf(file(LIMITS.entryBytes))).toBe('ratio');
  });

  it('128 MiB in all', () => {
    const big = (name: string): { name: string; data: Uint8Array; claimedSize: number; isStored: true } => ({
      name,
      data: new Uint8Array(700_000),
      claimedSize: 60 * 1024 * 1024,
      isStored: true,
    });
    expect(limitOf(buildZip(['a', 'b', 'c'].map(big)))).toBe('total-size');
  });

  it('a bomb that lies is stopped while it inflates', () => {
    const bomb = new Uint8Array(40 * 1024 * 1024);
    const book = buildBook({
      sheets: [{ xml: bomb }],
      file: (file) => (file.name.includes('sheet1') ? { ...file, claimedSize: 1000 } : file),
    });
    expect(limitOf(book)).toBe('file-damaged');
  });

  it('XML depth, names, attributes', () => {
    const deep = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(limitOf(sheet(`<sheetData/>${deep(255)}`))).toBe('ok');
    expect(limitOf(sheet(`<sheetData/>${deep(256)}`))).toBe('depth');
    expect(limitOf(sheet(Array.from({ length: 10_001 }, (_, i) => `<n${String(i)}/>`).join('')))).toBe(
      'names',
    );
    const attributes = Array.from({ length: 1001 }, (_, i) => ` a${String(i)}=""`).join('');
    expect(limitOf(sheet(`<x${attributes}/>`))).toBe('attributes');
    expect(
      limitOf(sheet(`<x${Array.from({ length: 300 }, (_, i) => ` xmlns:a${String(i)}="u"`).join('')}/>`)),
    ).toBe('names');
  });

  it('cells, over all sheets', () => {
    const row = (count: number): string => `<row>${'<c/>'.repeat(count)}</row>`;
    const rows = row(16_000).repeat(31);
    const last = row(8000);
    expect(limitOf(stored({ sheets: [{ rows }, { rows: rows + last }] }))).toBe('ok');
    expect(limitOf(stored({ sheets: [{ rows }, { rows: rows + last }, { rows: row(1) }] }))).toBe('cells');
  });

  it('merges, over all sheets; how much one covers does not matter', () => {
    const merges = (count: number): { after: string } => ({
      after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(count)}</mergeCells>`,
    });
    expect(limitOf(stored({ sheets: [merges(10_000), merges(10_000)] }))).toBe('ok');
    expect(limitOf(stored({ sheets: [merges(10_000), merges(10_001)] }))).toBe('merges');
    const giant = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(open(buildBook({ sheets: [{ after: giant }] })).sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1048575, right: 16383 },
    ]);
  });

  it('shared strings and text length', () => {
    const long = (length: number): string => `<si><t>${'长'.repeat(length)}</t></si>`;
    expect(limitOf(buildBook({ strings: long(32_767) }))).toBe('ok');
    expect(limitOf(buildBook({ strings: long(32_768) }))).toBe('text-length');
    expect(limitOf(stored({ strings: '<si/>'.repeat(1_000_001) }))).toBe('strings');
  });

  it.each([
    ['<row><c r="XFE1"/></row>', 'column'],
    ['<row r="1048577"/>', 'row'],
    ['<row r="1048576"/><row/>', 'row'],
    ['<row r="1"><c r="A99999999999999999999"/></row>', 'row'],
    ['<row r="1"><c r="ZZZZZZZZZZZZZZZZZZZZ1"/></row>', 'column'],
    ['<row r="1"><c r="XFD1"/><c/></row>', 'column'],
    ['<row r="0"/>', 'file-damaged'],
    ['<row r="-1"/>', 'file-damaged'],
    ['<row r="1"><c r="A0"/></row>', 'file-damaged'],
    ['<row r="1"><c r="1"/></row>', 'file-damaged'],
    ['<row r="1"><c r=""/></row>', 'file-damaged'],
    ['<row r="1"><c r="B2"/></row>', 'file-damaged'],
    ['<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', 'file-damaged'],
    ['<row r="1"><c r="__proto__"/></row>', 'file-damaged'],
  ])('%s', (rows, what) => {
    expect(limitOf(data(rows))).toBe(what);
  });
});

describe('archives made to mislead', () => {
  it('refuses entries that stand twice, also under another spelling', () => {
    const file = { name: 'xl/a.xml', data: bytesOf('1') };
    expect(codeOf(buildZip([file, { ...file, data: bytesOf('2') }]))).toBe('file-damaged');
    expect(codeOf(buildZip([file, { ...file, name: '/XL\\A.xml' }]))).toBe('file-damaged');
  });

  it('refuses entries that overlap', () => {
    const book = buildBook({ sheets: [{ rows: '' }] });
    const names = rawEntries(book).map(({ name }) => name);
    // the last directory record is pointed at the first local header
    const view = new DataView(book.buffer);
    let at = book.length - 22 - 46 - (names.at(-1)?.length ?? 0);
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    view.setUint32((at += 42), 0, true);
    expect(codeOf(book)).toBe('file-damaged');
  });

  it('opens a workbook beside entries with the names of paths', () => {
    const parts = { '../../etc/passwd': 'x', '/etc/shadow': 'x', 'C:\\a.txt': 'x', __proto__: 'x' };
    expect(codeOf(buildBook({ parts }))).toBe('ok');
  });

  it('refuses a wrong entry count, size or checksum', () => {
    expect(codeOf(buildBook({ zip: { claimedCount: 3 } }))).toBe('file-damaged');
    expect(codeOf(buildBook({ file: (file) => ({ ...file, isStored: true, claimedSize: 3 }) }))).toBe(
      'file-damaged',
    );
    const book = buildBook({ file: (file) => ({ ...file, isStored: true }), sheets: [{ name: '独一' }] });
    const at = book.findIndex((_, i) => bytesOf('独一').every((byte, k) => book[i + k] === byte));
    book[at + 2] = (book[at + 2] ?? 0) ^ 1;
    expect(codeOf(book)).toBe('file-damaged');
  });
});

describe('XML made to mislead', () => {
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  it.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    '_rels/.rels',
  ])('refuses a DOCTYPE in %s', (part) => {
    const book = buildBook({
      strings: '',
      styles: '<styleSheet/>',
      parts: { [part]: `<?xml version="1.0"?>${entities}<x/>` },
    });
    expect(openWorkbook(book)).toMatchObject({
      ok: false,
      problem: { code: 'file-suspicious', figures: { part } },
    });
  });

  it('keeps prototypes clean whatever names a file uses', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const cells = names.map((name) => `<c t="${name}" ${name}="x"><v>1</v><${name}/></c>`).join('');
    const defined = names.map((name) => `<definedName name="${name}">1</definedName>`).join('');
    const book = buildBook({
      sheets: [{ rows: `<row>${cells}</row>` }],
      bookAfter: `<definedNames>${defined}</definedNames>`,
    });
    expect(codeOf(book)).toBe('ok');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('broken bytes', () => {
  const book = buildBook({
    sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>2</v></c></row>' }],
    strings: '<si><t>a</t></si>',
    styles: '<styleSheet/>',
  });
  const CODES = [
    'ok',
    'file-empty',
    'file-damaged',
    'file-over-limit',
    'file-encrypted',
    'not-a-workbook',
    'file-suspicious',
  ];

  it('gives a Problem for every truncation', () => {
    const codes = new Set<string>();
    for (let length = 0; length < book.length; length++) codes.add(codeOf(book.subarray(0, length)));
    expect([...codes].sort()).toEqual(['file-damaged', 'file-empty', 'not-a-workbook']);
  });

  it('gives sheets or a Problem for random changes', () => {
    let seed = 20240217;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const uncompressed = stored({
      sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>2</v></c></row>' }],
      strings: '<si><t>a</t></si>',
    });
    for (let round = 0; round < 2000; round++) {
      const broken = (round % 2 ? book : uncompressed).slice();
      for (let change = 0; change <= round % 4; change++) broken[random(broken.length)] = random(256);
      expect(CODES).toContain(codeOf(broken));
    }
  });

  it('gives sheets or a Problem for XML broken behind right checksums', () => {
    const xml = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1:A2</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
    const alphabet = '<>/&;"\'=! -]x:A1\u0000\u00e9中';
    let seed = 7;
    for (let round = 0; round < 1500; round++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const at = seed % xml.length;
      const letter = alphabet.charAt((seed >>> 8) % alphabet.length);
      const broken =
        round % 3 === 0
          ? xml.slice(0, at) + xml.slice(at + 1 + (seed % 5))
          : xml.slice(0, at) + letter + xml.slice(at + (round % 2));
      expect(CODES).toContain(codeOf(buildBook({ sheets: [{ xml: broken }] })));
    }
  });
});
