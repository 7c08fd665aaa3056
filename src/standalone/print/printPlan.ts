import type { OpenFile } from '../files/openFile';
import { groundOf, type SheetGround } from '../grid/useGround';
import { withinLimit } from './limit';
import { pagesOf, type PageWindow } from './pages';
import { paperOf, type Paper } from './paper';
import { printedSheet } from './printedSheet';

/** More pages than a browser prints in good time. */
const MOST_PAGES = 300;

/** The sheet in front, divided into pages. */
export interface PrintPlan {
  readonly fileName: string;
  readonly ground: SheetGround;
  readonly paper: Paper;
  readonly pages: readonly PageWindow[];
  /** The sheet is too large: what comes after these pages is not printed. */
  readonly isCut: boolean;
}

/** null: the sheet cannot be read. */
export function printPlan(file: OpenFile): PrintPlan | null {
  const { name, sheets, frontSheetId } = file.getState();
  const front = sheets.find(({ id }) => id === frontSheetId);
  const read = file.look(frontSheetId);
  if (!front || !read.ok) return null;
  const look = { ...read.value, showsGridLines: read.value.page.printsGridLines };
  const { sheet, areas, isCut } = withinLimit(printedSheet(front, look), look);
  const size = {
    rows: Math.max(0, ...areas.map(({ bottom }) => bottom + 1)),
    columns: Math.max(0, ...areas.map(({ right }) => right + 1)),
  };
  const ground = groundOf(sheet, look, size);
  const paper = paperOf(look.page);
  const pages = areas.flatMap((area) => pagesOf(ground, area, paper));
  return {
    fileName: name,
    ground,
    paper,
    pages: pages.slice(0, MOST_PAGES),
    isCut: isCut || pages.length > MOST_PAGES,
  };
}
