import { attributeText } from '../create/xmlText';
import { BUILT_IN_FORMATS, isGeneral } from '../read/builtInFormats';
import { END, FINISH, START, XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { decodeUtf8 } from '../xml/utf8';
import { mainName } from '../xml/vocabulary';
import { tagWith } from './tagText';

/** Built-in formats that are the same in every locale. */
const UNIVERSAL: readonly number[] = [1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
const GENERAL = 0;
const FIRST_CUSTOM = 164;

interface CellFormatElement {
  readonly numberFormat: number;
  /** All that makes the look but the number format; equal for two that differ in nothing else. */
  readonly signature: string;
  /** The element with another number format. */
  readonly withFormat: (id: number) => string;
}

interface ListElement {
  readonly contentEnd: number;
  readonly countStart: number;
  readonly countEnd: number;
}

/**
 * styles.xml while cells are given number formats. A cell format that looks the same but for its number format is
 * used again where there is one; else one is added at the end, so that no index changes.
 */
export class StylesPatch {
  private readonly codes = new Map<number, string>();
  private readonly cellFormats: CellFormatElement[] = [];
  private readonly addedFormats: string[] = [];
  private readonly addedCodes: string[] = [];
  private codeList: ListElement | null = null;
  private formatList: ListElement | null = null;
  private codePlace = 0;
  private prefix = '';

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
  ) {
    this.read(new XmlScanner(bytes, part));
  }

  /** Index of a cell format like `style` with the number format `code`; `style` itself where none can be made. */
  restyle(style: number, code: string): number {
    const base = this.cellFormats[style];
    if (!base || !this.formatList) return style;
    const id = this.idOf(code);
    const same = this.cellFormats.findIndex(
      ({ numberFormat, signature }) => numberFormat === id && signature === base.signature,
    );
    if (same >= 0) return base.numberFormat === id ? style : same;
    this.addedFormats.push(base.withFormat(id));
    this.cellFormats.push({ ...base, numberFormat: id });
    return this.cellFormats.length - 1;
  }

  /** The part as it is now; the very bytes when nothing was added. */
  toBytes(): Uint8Array {
    const splices = new Splices();
    const { codeList, formatList } = this;
    if (this.addedCodes.length > 0) {
      const xml = this.addedCodes.join('');
      if (codeList) this.addTo(splices, codeList, xml, this.codes.size);
      else {
        const name = `${this.prefix}numFmts`;
        splices.insert(this.codePlace, `<${name} count="${String(this.addedCodes.length)}">${xml}</${name}>`);
      }
    }
    if (formatList && this.addedFormats.length > 0) {
      this.addTo(splices, formatList, this.addedFormats.join(''), this.cellFormats.length);
    }
    return splices.isEmpty ? this.bytes : splices.applyTo(this.bytes);
  }

  private addTo(splices: Splices, list: ListElement, xml: string, count: number): void {
    if (list.countEnd > 0) splices.replace(list.countStart, list.countEnd, String(count));
    splices.insert(list.contentEnd, xml);
  }

  private idOf(code: string): number {
    if (isGeneral(code)) return GENERAL;
    for (const [id, known] of this.codes) if (known === code) return id;
    const builtIn = UNIVERSAL.find((id) => BUILT_IN_FORMATS.get(id) === code && !this.codes.has(id));
    if (builtIn !== undefined) return builtIn;
    const id = Math.max(FIRST_CUSTOM - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.addedCodes.push(
      `<${this.prefix}numFmt numFmtId="${String(id)}" formatCode="${attributeText(code)}"/>`,
    );
    return id;
  }

  private read(scanner: XmlScanner): void {
    for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
      if (token !== START) continue;
      const name = mainName(scanner);
      if (scanner.depth === 1) {
        this.prefix = scanner.name.prefix === '' ? '' : `${scanner.name.prefix}:`;
        this.codePlace = scanner.tokenEnd;
      } else if (scanner.isSelfClosing) continue;
      else if (name === 'numFmts') {
        this.codeList = readList(scanner, 'numFmt', () => {
          const { attributes } = scanner;
          this.codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
        });
      } else if (name === 'cellXfs') {
        this.formatList = readList(scanner, 'xf', () => {
          this.cellFormats.push(readCellFormat(scanner));
        });
      } else scanner.skipElement();
    }
  }
}

/** Reads a list whose START was just read, to its end; `see` is called at the START of each item. */
function readList(scanner: XmlScanner, item: string, see: () => void): ListElement {
  const { attributes } = scanner;
  const count = attributes.indexOf('count');
  const countStart = count < 0 ? 0 : (attributes.valueStarts[count] ?? 0);
  const countEnd = count < 0 ? 0 : (attributes.valueEnds[count] ?? 0);
  const outside = scanner.depth - 1;
  for (;;) {
    const token = scanner.next();
    if (token === END && scanner.depth === outside) break;
    if (token === START && scanner.depth === outside + 2 && mainName(scanner) === item) see();
  }
  return { contentEnd: scanner.tokenStart, countStart, countEnd };
}

/** Reads an xf whose START was just read, to its end. */
function readCellFormat(scanner: XmlScanner): CellFormatElement {
  const { attributes } = scanner;
  const numberFormat = Number(attributes.get('numFmtId') ?? GENERAL);
  const attributeTexts: string[] = [];
  for (let i = 0; i < attributes.count; i++) {
    const { qualified } = attributes.nameAt(i);
    if (qualified === 'numFmtId' || qualified === 'applyNumberFormat') continue;
    attributeTexts.push(`${qualified}=${attributes.valueAt(i)}`);
  }
  const tag = tagWith(
    scanner,
    new Map([
      ['numFmtId', '\0'],
      ['applyNumberFormat', '1'],
    ]),
  );
  const { tokenEnd, isSelfClosing } = scanner;
  scanner.skipElement();
  const rest = isSelfClosing ? '/>' : `>${decodeUtf8(scanner.bytes, tokenEnd, scanner.tokenEnd)}`;
  const [head = '', tail = ''] = tag.split('\0');
  return {
    numberFormat,
    signature: [...attributeTexts.sort(), isSelfClosing ? '' : rest].join('\n'),
    withFormat: (id) => head + String(id) + tail + rest,
  };
}
