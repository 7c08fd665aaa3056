import { FINISH, START, XmlScanner } from '../xml/scanner';
import { isTrue, mainName } from '../xml/vocabulary';
import { BUILT_IN_FORMATS, isGeneral } from './builtInFormats';

/** What a cell's style says to the snapshot. */
export interface CellFormat {
  /** Number format code; undefined means General. */
  readonly format: string | undefined;
  readonly isUnlocked: boolean;
}

/** Formats by a cell's `s`. A workbook without styles has none: everything is General and locked. */
export type CellFormats = readonly CellFormat[];

/** Reads the cell formats (cellXfs) of styles.xml; looks are read elsewhere, when a grid asks. */
export function readCellFormats(bytes: Uint8Array, part: string): CellFormats {
  const scanner = new XmlScanner(bytes, part);
  const codes = new Map<number, string>();
  const formats: { numberFormat: number; isUnlocked: boolean }[] = [];
  let list = '';
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START) continue;
    const name = mainName(scanner);
    const { attributes } = scanner;
    if (scanner.depth === 2) list = name;
    else if (list === 'numFmts' && name === 'numFmt') {
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (list === 'cellXfs' && name === 'xf') {
      formats.push({
        numberFormat: Number(attributes.get('numFmtId') ?? 0),
        isUnlocked: readIsUnlocked(scanner),
      });
    }
  }
  return formats.map(({ numberFormat, isUnlocked }) => ({
    format: formatCode(codes, numberFormat),
    isUnlocked,
  }));
}

function formatCode(codes: ReadonlyMap<number, string>, id: number): string | undefined {
  const code = codes.get(id) ?? BUILT_IN_FORMATS.get(id);
  return code === undefined || code === '' || isGeneral(code) ? undefined : code;
}

/** Reads an xf to its end. Locked is the default, and holds as well where the style's protection is not applied. */
function readIsUnlocked(scanner: XmlScanner): boolean {
  const applies = isTrue(scanner.attributes.get('applyProtection'), true);
  const outside = scanner.depth - 1;
  let isUnlocked = false;
  while (scanner.depth > outside) {
    if (scanner.next() !== START || mainName(scanner) !== 'protection') continue;
    isUnlocked = applies && !isTrue(scanner.attributes.get('locked'), true);
  }
  return isUnlocked;
}
