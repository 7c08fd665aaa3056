import type { PrintedBox, PrintedPaper } from './printedPages';

/**
 * Rules may lie apart by this part of the table: whole pixels here, twentieths of a point there; and a column's
 * width hangs on the digits of a font.
 */
const TOLERANCE = 0.01;
/** Millimetres; rows shrink with columns, where a sheet is fitted onto a page. */
const MARGIN = { left: 2, top: 4 };

const EDGES = ['left', 'top', 'right', 'bottom'] as const;

const isAt = (one: PrintedBox, other: PrintedBox): boolean =>
  EDGES.every((edge) => Math.abs(one[edge] - other[edge]) <= TOLERANCE);

const percent = (part: number): string => `${Math.floor(part * 1000 + 0.5) / 10} %`;
const nameOf = (box: PrintedBox): string =>
  `box “${box.text}” (${EDGES.map((edge) => percent(box[edge])).join(', ')})`;

function boxDifferences(ours: readonly PrintedBox[], theirs: readonly PrintedBox[]): string[] {
  const left = new Set(theirs);
  const told = ours.flatMap((box) => {
    const other = [...left].find((one) => isAt(box, one));
    if (!other) return [`only here: ${nameOf(box)}`];
    left.delete(other);
    return [
      ...(box.text === other.text ? [] : [`text here: ${nameOf(box)}, there: “${other.text}”`]),
      ...(box.fill === other.fill ? [] : [`fill of ${nameOf(box)} here: ${box.fill}, there: ${other.fill}`]),
    ];
  });
  return [...told, ...[...left].map((box) => `only there: ${nameOf(box)}`)];
}

function pageDifferences(ours: PrintedPaper, theirs: PrintedPaper): string[] {
  const [here, there] = [ours, theirs].map(({ width, height }) => `${width} × ${height} mm`);
  return [
    ...(here === there ? [] : [`paper here: ${here}, there: ${there}`]),
    ...(['left', 'top'] as const)
      .filter((edge) => Math.abs(ours[edge] - theirs[edge]) > MARGIN[edge])
      .map((edge) => `${edge} margin here: ${ours[edge]} mm, there: ${theirs[edge]} mm`),
    ...(ours.text === theirs.text ? [] : [`text here: ${ours.text}, there: ${theirs.text}`]),
    ...boxDifferences(ours.boxes, theirs.boxes),
  ];
}

/** In what two printings of the same sheet differ, in words. */
export function differences(
  ours: readonly PrintedPaper[],
  theirs: readonly PrintedPaper[],
): readonly string[] {
  return [
    ...(ours.length === theirs.length ? [] : [`pages here: ${ours.length}, there: ${theirs.length}`]),
    ...ours.flatMap((page, at) => {
      const other = theirs[at];
      return other ? pageDifferences(page, other).map((text) => `page ${at + 1}: ${text}`) : [];
    }),
  ];
}
