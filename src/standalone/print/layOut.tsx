import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { OpenFile } from '../files/openFile';
import { groundOf } from '../grid/useGround';
import { paperOf } from './paper';
import { pagesOf } from './pages';
import { printedSheet } from './printedSheet';
import { PrintedPage } from './PrintedPage';
import { addPrintRules } from './printRules';

const nothing = (): void => undefined;

/**
 * Lays the sheet in front out on paper, in place of the page while it is printed. All is there when it returns: a
 * browser prints what it finds after `beforeprint`.
 * @returns what takes it away again
 */
export function layOut(file: OpenFile): () => void {
  const { name, sheets, frontSheetId } = file.getState();
  const front = sheets.find(({ id }) => id === frontSheetId);
  const read = file.look(frontSheetId);
  if (!front || !read.ok) return nothing;
  const { sheet, areas } = printedSheet(front);
  const look = { ...read.value, showsGridLines: read.value.page.printsGridLines };
  const size = {
    rows: Math.max(0, ...areas.map(({ bottom }) => bottom + 1)),
    columns: Math.max(0, ...areas.map(({ right }) => right + 1)),
  };
  const ground = groundOf(sheet, look, size);
  const paper = paperOf(look.page);
  const pages = areas.flatMap((area) => pagesOf(ground, area, paper));
  const removeRules = addPrintRules(paper);
  const place = document.createElement('div');
  place.className = 'print-root';
  place.lang = 'zh-CN';
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => {
    root.render(pages.map((page, at) => <PrintedPage key={at} ground={ground} paper={paper} page={page} />));
  });
  // Browsers propose the title as the name of a PDF.
  const { title } = document;
  document.title = [name.replace(/\.\w+$/, ''), sheet.name].join(' - ');
  return () => {
    document.title = title;
    root.unmount();
    place.remove();
    removeRules();
  };
}
