import type { Area, SheetContent } from '../../sheet/index';
import type { StyleName } from '../../sheet/template/styles';

/** A rectangle of cells that look the same. */
export interface StyledBlock {
  readonly area: Area;
  readonly style: StyleName;
}

/** The cells of a sheet as few rectangles of one style each: neighbours in a row, then equal rows below each other. */
export function styledBlocks({ cells }: Pick<SheetContent, 'cells'>): readonly StyledBlock[] {
  const runs: { area: Area; style: StyleName }[] = [];
  for (const { row, column, style } of cells) {
    const last = runs.at(-1);
    const follows = last?.style === style && last.area.top === row && last.area.right === column - 1;
    if (last && follows) last.area = { ...last.area, right: column };
    else runs.push({ area: { top: row, left: column, bottom: row, right: column }, style });
  }
  const blocks: { area: Area; style: StyleName }[] = [];
  for (const { area, style } of runs) {
    const above = blocks.find(
      (block) =>
        block.style === style &&
        block.area.bottom === area.top - 1 &&
        block.area.left === area.left &&
        block.area.right === area.right,
    );
    if (above) above.area = { ...above.area, bottom: area.bottom };
    else blocks.push({ area, style });
  }
  return blocks;
}
