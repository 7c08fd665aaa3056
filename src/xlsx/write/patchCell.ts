import type { CellValue } from '../../sheet/snapshot';
import { END, START } from '../xml/scanner';
import type { XmlScanner } from '../xml/scanner';
import type { Splices } from '../xml/splices';
import { decodeUtf8 } from '../xml/utf8';
import { mainName } from '../xml/vocabulary';
import { cellContent } from './cellXml';
import type { CellChange, Restyle } from './changes';
import { attributeSpan, setAttribute, tagWith } from './tagText';

/**
 * Changes the cell whose START was just read, and reads it to its end. Attributes keep their order and spelling;
 * `t`, and the metadata of the old content (`cm`, `vm`), go with the content.
 */
export function patchCell(
  scanner: XmlScanner,
  splices: Splices,
  change: CellChange,
  prefix: string,
  restyle: Restyle,
): void {
  if (change.dropsResult) {
    dropResult(scanner, splices);
    return;
  }
  const style = Number(scanner.attributes.get('s') ?? 0);
  const newStyle = change.format === undefined ? style : restyle(style, change.format);
  if (change.value !== undefined) {
    replaceContent(scanner, splices, change.value, prefix, newStyle);
    return;
  }
  if (newStyle !== style) setAttribute(scanner, splices, 's', String(newStyle));
  scanner.skipElement();
}

function replaceContent(
  scanner: XmlScanner,
  splices: Splices,
  value: CellValue,
  prefix: string,
  style: number,
): void {
  const start = scanner.tokenStart;
  const { type, xml } = cellContent(value, prefix);
  const changes = new Map<string, string | null>([
    ['cm', null],
    ['vm', null],
    ['t', null],
  ]);
  if (type !== null) changes.set('t', type);
  if (style !== Number(scanner.attributes.get('s') ?? 0)) changes.set('s', String(style));
  const tag = tagWith(scanner, changes);
  const { qualified } = scanner.name;
  let kept = '';
  const outside = scanner.depth - 1;
  for (;;) {
    const token = scanner.next();
    if (token === END && scanner.depth === outside) break;
    if (token !== START) continue;
    const name = mainName(scanner);
    const from = scanner.tokenStart;
    scanner.skipElement();
    if (name !== 'v' && name !== 'is' && name !== 'f')
      kept += decodeUtf8(scanner.bytes, from, scanner.tokenEnd);
  }
  const content = xml + kept;
  splices.replace(start, scanner.tokenEnd, content === '' ? `${tag}/>` : `${tag}>${content}</${qualified}>`);
}

function dropResult(scanner: XmlScanner, splices: Splices): void {
  const type = scanner.attributes.indexOf('t');
  if (type >= 0) {
    const { start, end } = attributeSpan(scanner, type);
    splices.replace(start, end, '');
  }
  const outside = scanner.depth - 1;
  for (;;) {
    const token = scanner.next();
    if (token === END && scanner.depth === outside) return;
    if (token !== START) continue;
    const isResult = mainName(scanner) === 'v' || mainName(scanner) === 'is';
    const from = scanner.tokenStart;
    scanner.skipElement();
    if (isResult) splices.replace(from, scanner.tokenEnd, '');
  }
}
