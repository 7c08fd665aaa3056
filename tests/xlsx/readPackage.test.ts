import { describe, expect, it } from '@jest/globals';

import { openWorkbook } from '../../src/xlsx/index';
import { resolveTarget } from '../../src/xlsx/parts/relationships';
import { buildBook, codeOf, firstSheet, MAIN, open } from './support/workbook';
import type { BookSpec } from './support/workbook';
import { bytesOf } from './support/zip';

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...links: readonly (readonly [string, string, string])[]): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  links
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';
const CUT_OFF = `<workbook xmlns="${MAIN}"><sheets>`;
const sheetPart = (value: number): string =>
  `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>${String(value)}</v></c></row></sheetData></worksheet>`;

describe('zip variants', () => {
  const variants: [string, Partial<BookSpec>][] = [
    ['deflated', {}],
    ['stored', { file: (file) => ({ ...file, isStored: true }) }],
    ['data descriptors', { file: (file) => ({ ...file, hasDescriptor: true }) }],
    ['zip64 entries', { file: (file) => ({ ...file, isZip64: true }) }],
    ['zip64 directory', { zip: { isZip64: true } }],
    ['archive comment', { zip: { comment: 'PK\u0005\u0006 not the end' } }],
    ['bytes before the archive', { zip: { prefix: bytesOf('#!/bin/sh\n') } }],
    ['bytes before a zip64 archive', { zip: { prefix: bytesOf('#!/bin/sh\n'), isZip64: true } }],
    ['backslashes in names', { file: (file) => ({ ...file, name: file.name.replaceAll('/', '\\') }) }],
    ['other case in names', { file: (file) => ({ ...file, name: file.name.toUpperCase() }) }],
    ['extra fields', { file: (file) => ({ ...file, extra: Uint8Array.of(0x99, 0x99, 2, 0, 1, 2) }) }],
  ];
  it.each(variants)('%s', (_, spec) => {
    expect(firstSheet(open(buildBook({ sheets: [{ rows: CELL }], ...spec }))).cells).toHaveLength(1);
  });
});

describe('part targets', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '../xl/./worksheets//sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
    ['', '/xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'a%20b.xml#x', 'xl/a b.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ])('of %s: %s', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it.each(['/xl/worksheets/sheet1.xml', '../xl/worksheets/sheet1.xml', 'WORKSHEETS/Sheet1.XML'])(
    'opens %s',
    (target) => {
      const parts = { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', target]) };
      expect(firstSheet(open(buildBook({ sheets: [{ rows: CELL }], parts }))).cells).toHaveLength(1);
    },
  );

  it('finds a workbook part of another name', () => {
    const book = buildBook({
      parts: {
        '_rels/.rels': relationships(['r', 'officeDocument', '/book/main.xml']),
        'book/main.xml': `<workbook xmlns="${MAIN}" xmlns:q="${OFFICE}"><sheets><sheet name="S" sheetId="9" q:id="a"/></sheets></workbook>`,
        'book/_rels/main.xml.rels': relationships(['a', 'worksheet', '../one.xml']),
        'one.xml': sheetPart(5),
      },
    });
    expect(firstSheet(open(book))).toMatchObject({ id: '9', name: 'S', cells: [{ value: 5 }] });
  });
});

describe('sheets', () => {
  it('leaves chart sheets out, also as the first tab, and counts them for print areas', () => {
    const book = buildBook({
      sheets: [{ name: '图' }, { name: '表', rows: CELL }],
      bookAfter:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1:$B$2</definedName></definedNames>',
      parts: {
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'chartsheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ),
      },
    });
    const { sheets } = open(book);
    expect(sheets.map(({ name }) => name)).toEqual(['表']);
    expect(sheets[0]?.printArea).toEqual({
      areas: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      isOurs: false,
    });
  });

  it('tells hidden sheets, rows and columns, protection and merges', () => {
    const before = '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="9"/></cols>';
    const after =
      '<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3"/></mergeCells>';
    const rows = '<row r="2" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row>';
    const { sheets } = open(
      buildBook({ sheets: [{ before, after, rows }, { state: 'hidden' }, { state: 'veryHidden' }] }),
    );
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(sheets[0]).toMatchObject({
      isProtected: true,
      hiddenRows: [1, 3],
      hiddenColumns: [1, 2],
      merges: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 2 },
      ],
      uses1904Dates: false,
    });
    expect(sheets[1]?.isProtected).toBe(false);
  });

  it('reads print areas: quoted names, several areas, whole columns, ours, and ones it cannot read', () => {
    const name = (i: number, text: string, comment = ''): string =>
      `<definedName name="_xlnm.Print_Area" localSheetId="${String(i)}"${comment}>${text}</definedName>`;
    const names =
      name(0, "'a, b''c'!$A$1:$D$20,'a, b''c'!$F$1") +
      name(1, '表!$A:$D', ' comment="校验提示"') +
      name(2, 'OFFSET(x!$A$1,0,0,5,5)') +
      name(3, '#REF!');
    const { sheets } = open(
      buildBook({
        sheets: [{ name: "a, b'c" }, { name: '表' }, { name: 'x' }, { name: 'y' }, { name: 'z' }],
        bookAfter: `<definedNames>${names}</definedNames>`,
      }),
    );
    expect(sheets.map(({ printArea }) => printArea)).toEqual([
      {
        areas: [
          { top: 0, left: 0, bottom: 19, right: 3 },
          { top: 0, left: 5, bottom: 0, right: 5 },
        ],
        isOurs: false,
      },
      { areas: [{ top: 0, left: 0, bottom: 1048575, right: 3 }], isOurs: true },
      { areas: [], isOurs: false },
      { areas: [], isOurs: false },
      null,
    ]);
  });

  it('knows a macro workbook by its content type', () => {
    const types = (kind: string): string =>
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.${kind}.main+xml"/></Types>`;
    const isMacroEnabled = (kind: string): boolean =>
      open(buildBook({ parts: { '[Content_Types].xml': types(kind) } })).isMacroEnabled;
    expect(isMacroEnabled('ms-excel.sheet.macroEnabled')).toBe(true);
    expect(isMacroEnabled('openxmlformats-officedocument.spreadsheetml.sheet')).toBe(false);
  });

  it('keeps sheet names that are harmless data', () => {
    const names = [
      '__proto__',
      'constructor',
      '  ',
      '三十一个汉字三十一个汉字三十一个汉字三十一个汉字三十一个汉字三',
    ];
    const { sheets } = open(buildBook({ sheets: names.map((name) => ({ name, rows: CELL })) }));
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('parts that are not what they should be', () => {
  it.each([
    ['workbook.xml', 'xl/workbook.xml', 'file-damaged'],
    ['a sheet', 'xl/worksheets/sheet1.xml', 'file-damaged'],
    ['the shared strings', 'xl/sharedStrings.xml', 'file-damaged'],
    ['the styles', 'xl/styles.xml', 'ok'],
    ['the content types', '[Content_Types].xml', 'ok'],
  ])('%s cut off', (_, part, code) => {
    const whole = { sheets: [{ rows: CELL }], strings: '', styles: '<styleSheet/>' };
    expect(codeOf(buildBook({ ...whole, parts: { [part]: CUT_OFF } }))).toBe(code);
  });

  it('names the damaged part', () => {
    const outcome = openWorkbook(buildBook({ sheets: [{ xml: '<worksheet' }] }));
    expect(outcome).toMatchObject({ ok: false, problem: { figures: { part: 'xl/worksheets/sheet1.xml' } } });
  });

  it.each([
    ['a sheet part that is missing', relationships(['rId1', 'worksheet', 'gone.xml']), 'file-damaged'],
    ['a sheet without relationship', relationships(), 'file-damaged'],
    [
      'a strings part that is missing',
      relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['s', 'sharedStrings', 'gone.xml']),
      'ok',
    ],
    [
      'a styles part that is missing',
      relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['s', 'styles', 'gone.xml']),
      'ok',
    ],
    ['relationships in a circle', relationships(['rId1', 'worksheet', 'workbook.xml']), 'file-damaged'],
  ])('%s', (_, links, code) => {
    expect(codeOf(buildBook({ parts: { 'xl/_rels/workbook.xml.rels': links } }))).toBe(code);
  });

  it('refuses one part for two sheets', () => {
    const links = relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/Worksheets/sheet1.xml'],
    );
    expect(codeOf(buildBook({ sheets: [{}, {}], parts: { 'xl/_rels/workbook.xml.rels': links } }))).toBe(
      'file-damaged',
    );
  });

  it('tells other packages from workbooks', () => {
    const word = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    expect(codeOf(buildBook({ parts: { 'xl/workbook.xml': word } }))).toBe('not-a-workbook');
    const binary = relationships(['r', 'officeDocument', 'xl/workbook.bin']);
    expect(codeOf(buildBook({ parts: { '_rels/.rels': binary, 'xl/workbook.bin': 'x' } }))).toBe(
      'legacy-format',
    );
    expect(codeOf(buildBook({ file: (file) => ({ ...file, name: `other/${file.name}` }) }))).toBe(
      'not-a-workbook',
    );
  });
});
