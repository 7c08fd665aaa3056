import type { CSSProperties } from 'react';
import type { SheetGround } from '../grid/useGround';
import type { Paper } from './paper';
import { LINE, type PageWindow } from './pages';
import type { Slice } from './pagination';
import { marginBefore, PrintedPart, type Band } from './PrintedPart';

/** One after the other. */
function bandsOf(slices: readonly Slice[]): { readonly bands: readonly Band[]; readonly end: number } {
  let at = slices[0] ? marginBefore(slices[0]) : 0;
  const bands = slices.map((slice) => {
    const band = { ...slice, at };
    at += slice.to - slice.from;
    return band;
  });
  return { bands, end: at + LINE };
}

/** What of the sheet is on one page, as large as it is, placed as the page set-up says. */
export function PrintedPage({
  ground,
  paper,
  page,
}: {
  ground: SheetGround;
  paper: Paper;
  page: PageWindow;
}) {
  const { scale } = page;
  const { isCentredHorizontally, isCentredVertically } = ground.look.page;
  const [rows, columns] = [bandsOf(page.rows), bandsOf(page.columns)];
  const [width, height] = [Math.ceil(columns.end * scale), Math.ceil(rows.end * scale)];
  const place: CSSProperties = {
    width: `${width}px`,
    height: `${height}px`,
    marginLeft: isCentredHorizontally ? `${Math.floor((paper.width - width) / 2)}px` : 0,
    marginTop: `${paper.head + (isCentredVertically ? Math.floor((paper.height - height) / 2) : 0)}px`,
  };
  return (
    <div className="print-page" style={place}>
      {rows.bands.flatMap((row, down) =>
        columns.bands.map((column, across) => (
          <PrintedPart key={`${down} ${across}`} ground={ground} rows={row} columns={column} scale={scale} />
        )),
      )}
    </div>
  );
}
