import { buildBook, MAIN } from '../xlsx/support/workbook';
import { buildRich } from '../xlsx/support/rich';
import { bytesOf, concat } from '../xlsx/support/zip';

/** A bad file made on the spot, and what must come of it. */
export interface BadInput {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Problem code; `ok` where the file is odd but can be read. */
  readonly expected: string;
}

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ENCRYPTED = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
const worksheet = (inside: string): string => `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;

const cut = (share: number): Uint8Array => {
  const whole = buildRich();
  return whole.subarray(0, Math.floor(whole.length * share));
};

const sheetWith = (rows: string): Uint8Array => buildBook({ sheets: [{ rows }] });

function bomb(claimedSize?: number): Uint8Array {
  return buildBook({
    sheets: [
      { xml: concat(bytesOf(worksheet('').slice(0, -12)), new Uint8Array(48 * 1024 * 1024).fill(32)) },
    ],
    file: (file) =>
      claimedSize !== undefined && file.name.includes('sheet1') ? { ...file, claimedSize } : file,
  });
}

function bombOfMany(): Uint8Array {
  const block = new Uint8Array(1024 * 1024);
  const parts = Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [`xl/media/${String(i)}.bin`, block]),
  );
  return buildBook({ parts });
}

const manyParts = (count: number): Uint8Array =>
  buildBook({ parts: Object.fromEntries(Array.from({ length: count }, (_, i) => [`x/${String(i)}`, ''])) });

const doctype = (): Uint8Array =>
  buildBook({
    sheets: [
      { xml: `<!DOCTYPE worksheet [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${worksheet('<sheetData/>')}` },
    ],
  });

const deep = (): Uint8Array =>
  buildBook({ sheets: [{ xml: worksheet('<a>'.repeat(100_000) + '</a>'.repeat(100_000)) }], file: stored });

const giantMerge = (): Uint8Array =>
  buildBook({
    sheets: [
      {
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        after: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      },
    ],
  });

const manyMerges = (): Uint8Array =>
  buildBook({
    sheets: [{ after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(20_001)}</mergeCells>` }],
    file: stored,
  });

/** Cells with figures that differ, as real ones do. */
function cells(count: number): Uint8Array {
  const rows: string[] = [];
  for (let i = 0; i < count; i += 100) {
    const row = Array.from(
      { length: Math.min(100, count - i) },
      (_, k) => `<c><v>${String(((i + k) * 7919) % 100_003)}</v></c>`,
    );
    rows.push(`<row>${row.join('')}</row>`);
  }
  return sheetWith(rows.join(''));
}

function prototypeNames(): Uint8Array {
  const names = ['__proto__', 'constructor', 'toString'];
  const text = names.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
  return buildBook({
    sheets: names.map((name) => ({ name, rows: `<row>${text}</row>` })),
    bookAfter: `<definedNames>${names.map((name) => `<definedName name="${name}">1</definedName>`).join('')}</definedNames>`,
    parts: { __proto__: 'x', 'xl/constructor': 'x' },
  });
}

const pathNames = (): Uint8Array =>
  buildBook({
    sheets: [{ rows: '<row><c><v>1</v></c></row>' }],
    parts: { '../../outside.txt': 'x', '/etc/outside': 'x', 'C:\\outside.txt': 'x' },
  });

const cyclic = (): Uint8Array =>
  buildBook({
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="workbook.xml"/></Relationships>',
    },
  });

function stored<T extends object>(file: T): T & { readonly isStored: true } {
  return { ...file, isStored: true };
}

/** The inputs that every reader of workbooks must survive. */
export const BAD_INPUTS: readonly BadInput[] = [
  { name: 'empty', make: () => new Uint8Array(0), expected: 'file-empty' },
  { name: 'truncated-half', make: () => cut(0.5), expected: 'file-damaged' },
  { name: 'truncated-end', make: () => cut(0.99), expected: 'file-damaged' },
  { name: 'not-a-zip', make: () => bytesOf('项目名称,得分\n网格化,97\n'), expected: 'not-a-workbook' },
  { name: 'too-large', make: () => new Uint8Array(20 * 1024 * 1024 + 1), expected: 'file-too-large' },
  { name: 'encrypted', make: () => concat(OLE, new Uint8Array(1024), ENCRYPTED), expected: 'file-encrypted' },
  { name: 'old-xls', make: () => concat(OLE, new Uint8Array(1024)), expected: 'legacy-format' },
  { name: 'bomb-honest', make: () => bomb(), expected: 'file-over-limit' },
  { name: 'bomb-lying', make: () => bomb(2000), expected: 'file-damaged' },
  { name: 'bomb-many', make: bombOfMany, expected: 'file-over-limit' },
  { name: 'entries-1001', make: () => manyParts(1001), expected: 'file-over-limit' },
  { name: 'doctype', make: doctype, expected: 'file-suspicious' },
  { name: 'deep-xml', make: deep, expected: 'file-over-limit' },
  { name: 'giant-merge', make: giantMerge, expected: 'ok' },
  { name: 'merges-20001', make: manyMerges, expected: 'file-over-limit' },
  { name: 'cells-1000001', make: () => cells(1_000_001), expected: 'file-over-limit' },
  { name: 'cells-1000000', make: () => cells(1_000_000), expected: 'ok' },
  { name: 'proto-names', make: prototypeNames, expected: 'ok' },
  { name: 'far-cell', make: () => sheetWith('<row r="1048577"/>'), expected: 'file-over-limit' },
  { name: 'path-names', make: pathNames, expected: 'ok' },
  { name: 'cyclic-relationships', make: cyclic, expected: 'file-damaged' },
];
