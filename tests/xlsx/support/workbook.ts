import { openWorkbook } from '../../../src/xlsx/index';
import type { XlsxWorkbook } from '../../../src/xlsx/index';
import type { CellEdit } from '../../../src/sheet/edit';
import type { CellValue, SheetSnapshot, SnapshotCell } from '../../../src/sheet/snapshot';
import { buildZip, bytesOf } from './zip';
import type { ZipFile, ZipOptions } from './zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A worksheet: the inside of `<sheetData>`, or the whole part. */
export interface SheetSpec {
  readonly name?: string;
  readonly rows?: string;
  /** What stands between the root and sheetData, and after it. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, in place of the above. */
  readonly xml?: string | Uint8Array;
  readonly state?: string;
}

export interface BookSpec {
  readonly sheets?: readonly SheetSpec[];
  /** The inside of `<sst>`; absent: the workbook has no shared strings part. */
  readonly strings?: string;
  /** The whole styles part; absent: none. */
  readonly styles?: string;
  /** Elements of workbook.xml before `<sheets>` and after it. */
  readonly bookBefore?: string;
  readonly bookAfter?: string;
  /** Further parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly prefix?: string;
  readonly isStrict?: boolean;
  readonly zip?: ZipOptions;
  /** Changes every file of the archive before it is packed. */
  readonly file?: (file: ZipFile) => ZipFile;
}

const asBytes = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? bytesOf(part) : part);

/** A small workbook with exactly the given XML. */
export function buildBook(spec: BookSpec = {}): Uint8Array {
  const { sheets = [{}], prefix = '', isStrict = false } = spec;
  const main = isStrict ? STRICT_MAIN : MAIN;
  const office = isStrict ? STRICT_OFFICE : OFFICE;
  const p = prefix === '' ? '' : `${prefix}:`;
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relationships = (links: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`;
  const sheetXml = ({ rows = '', before = '', after = '', xml }: SheetSpec): string | Uint8Array =>
    xml ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${p}worksheet ${xmlns}="${main}" xmlns:r="${office}">` +
      `${before}<${p}sheetData>${rows}</${p}sheetData>${after}</${p}worksheet>`;
  const tab = ({ name, state }: SheetSpec, i: number): string =>
    `<${p}sheet name="${name ?? `表${String(i + 1)}`}" sheetId="${String(i + 1)}"` +
    `${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(i + 1)}"/>`;
  const parts: [string, string | Uint8Array][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    ['_rels/.rels', relationships(link('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${p}workbook ${xmlns}="${main}" xmlns:r="${office}">` +
        `${spec.bookBefore ?? ''}<${p}sheets>${sheets.map(tab).join('')}</${p}sheets>${spec.bookAfter ?? ''}</${p}workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(
        sheets
          .map((_, i) => link(`rId${String(i + 1)}`, 'worksheet', `worksheets/sheet${String(i + 1)}.xml`))
          .join('') +
          (spec.strings === undefined ? '' : link('rId901', 'sharedStrings', 'sharedStrings.xml')) +
          (spec.styles === undefined ? '' : link('rId902', 'styles', 'styles.xml')),
      ),
    ],
    ...sheets.map((sheet, i): [string, string | Uint8Array] => [
      `xl/worksheets/sheet${String(i + 1)}.xml`,
      sheetXml(sheet),
    ]),
  ];
  if (spec.strings !== undefined) {
    parts.push(['xl/sharedStrings.xml', `<${p}sst ${xmlns}="${main}">${spec.strings}</${p}sst>`]);
  }
  if (spec.styles !== undefined) parts.push(['xl/styles.xml', spec.styles]);
  const own = new Map(parts);
  for (const [name, part] of Object.entries(spec.parts ?? {})) own.set(name, part);
  const files = [...own].map(([name, part]): ZipFile => ({ name, data: asBytes(part) }));
  return buildZip(files.map(spec.file ?? ((file) => file)), spec.zip);
}

/** styles.xml with the given cell formats (the inside of cellXfs) and custom number formats. */
export const stylesXml = (cellFormats: string, numberFormats = ''): string =>
  `<styleSheet xmlns="${MAIN}">${numberFormats === '' ? '' : `<numFmts>${numberFormats}</numFmts>`}` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill/></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
  `<cellXfs count="${String(cellFormats.split('<xf').length - 1)}">${cellFormats}</cellXfs></styleSheet>`;

/** The workbook; a Problem fails the test. */
export function open(bytes: Uint8Array): XlsxWorkbook {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem.figures)}`);
  return outcome.value;
}

export function firstSheet(workbook: XlsxWorkbook): SheetSnapshot {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Cells of the only or first sheet. */
export const cellsOf = (spec: BookSpec): readonly SnapshotCell[] => firstSheet(open(buildBook(spec))).cells;

/** The Problem's code, or `ok`. */
export function codeOf(bytes: Uint8Array): string {
  const outcome = openWorkbook(bytes);
  return outcome.ok ? 'ok' : outcome.problem.code;
}

export const edit = (row: number, column: number, before: CellValue, after: CellValue): CellEdit => ({
  kind: 'cell',
  row,
  column,
  before,
  after,
});

/** Applies edits to one sheet; a Problem fails the test. The workbook's bytes afterwards. */
export function write(workbook: XlsxWorkbook, edits: readonly CellEdit[], sheetId = '1'): Uint8Array {
  const outcome = workbook.apply([{ sheetId, edits }]);
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem.figures)}`);
  return workbook.toBytes();
}
