import { FONT_NAME, type CellStyle } from '../../sheet/template/styles';

const BLACK = '#000000';
const HORIZONTAL = { left: 'Left', center: 'Center' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Queues the look of a block; number formats are set with the values. */
export function putLook(range: Excel.Range, style: CellStyle, rows: number, columns: number): void {
  const { format } = range;
  format.set({
    horizontalAlignment: HORIZONTAL[style.horizontal],
    verticalAlignment: 'Center',
    wrapText: style.wraps,
    font: { name: FONT_NAME, size: style.size, bold: style.isBold, color: BLACK },
  });
  if (style.indent > 0) format.indentLevel = style.indent;
  if (!style.hasBorder) return;
  const inside = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const side of [...EDGES, ...inside]) {
    format.borders.getItem(side).set({ style: 'Continuous', weight: 'Thin', color: BLACK });
  }
}
