import type { CellValue } from '../../sheet/snapshot';
import { elementText } from '../create/xmlText';
import { asCellNumber } from '../read/numberText';

/** Type and content of a cell that holds a value; content is '' for a blank one. */
export interface CellContent {
  readonly type: 'inlineStr' | 'b' | null;
  readonly xml: string;
}

/** White space at an end, or a line break, which readers may otherwise drop. */
const NEEDS_SPACE = /^\s|\s$|[\n\t]| {2}/;

/**
 * A value as cell content; empty text is blank. Text is an inline string, never a formula, whatever it starts with; an inline string
 * leaves the shared strings part untouched.
 * @param prefix of the sheet's elements, with its colon, or ''.
 */
export function cellContent(value: CellValue, prefix: string): CellContent {
  const p = prefix;
  switch (typeof value) {
    case 'number':
      return { type: null, xml: `<${p}v>${String(asCellNumber(value))}</${p}v>` };
    case 'boolean':
      return { type: 'b', xml: `<${p}v>${value ? '1' : '0'}</${p}v>` };
    case 'string': {
      if (value === '') return { type: null, xml: '' };
      const space = NEEDS_SPACE.test(value) ? ' xml:space="preserve"' : '';
      return { type: 'inlineStr', xml: `<${p}is><${p}t${space}>${elementText(value)}</${p}t></${p}is>` };
    }
    default:
      return { type: null, xml: '' };
  }
}

/** A whole new cell. */
export function newCell(name: string, style: number, value: CellValue, prefix: string): string {
  const { type, xml } = cellContent(value, prefix);
  const attributes = `r="${name}"${style === 0 ? '' : ` s="${String(style)}"`}${type === null ? '' : ` t="${type}"`}`;
  return xml === '' ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${xml}</${prefix}c>`;
}
